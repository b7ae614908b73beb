package org.mutirao.application.importing;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mutirao.application.importing.SheetExport.Table;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.PlaceRow;

/// Which rows of a list are written.
public sealed interface Selection {
    Table table();

    /// All rows of a list, without anything about people.
    static Selection all(Table table) {
        return switch (table) {
            case NEEDS -> new Needs(NeedFilter.ALL);
            case OFFERS -> new Offers(Set.of(), row -> true);
            case DELIVERIES -> new Deliveries(DeliveryFilter.ALL);
            case PLACES -> new Places(row -> true);
            case PEOPLE -> new People(UnaryOperator.identity());
        };
    }

    record Needs(NeedFilter filter) implements Selection {
        @Override
        public Table table() {
            return Table.NEEDS;
        }
    }

    /// @param statuses wire words; empty: all
    record Offers(Set<String> statuses, Predicate<OfferRow> wanted) implements Selection {
        @Override
        public Table table() {
            return Table.OFFERS;
        }
    }

    record Deliveries(DeliveryFilter filter) implements Selection {
        @Override
        public Table table() {
            return Table.DELIVERIES;
        }
    }

    record Places(Predicate<PlaceRow> wanted) implements Selection {
        @Override
        public Table table() {
            return Table.PLACES;
        }
    }

    /// @param called what stands for a person in the file, by the person's id: the id itself, or
    ///   the name where somebody who may asked for it
    record People(UnaryOperator<String> called) implements Selection {
        @Override
        public Table table() {
            return Table.PEOPLE;
        }
    }
}
