package org.mutirao.application.projection;

import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.ItemState;
import org.mutirao.domain.directory.Merges;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// The state of one entity, of whichever kind.
public sealed interface Folded {

    Folded evolve(Fact fact);

    record OfNeed(NeedState state) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfNeed(state.evolve(fact));
        }
    }

    record OfOffer(OfferState state) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfOffer(state.evolve(fact));
        }
    }

    record OfDelivery(DeliveryState state) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfDelivery(state.evolve(fact));
        }
    }

    record OfPlace(PlaceState state) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfPlace(state.evolve(fact));
        }
    }

    record OfPerson(PersonState state) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfPerson(state.evolve(fact));
        }
    }

    record OfItem(ItemState state) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfItem(state.evolve(fact));
        }
    }

    record OfDevice(DeviceState state) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfDevice(state.evolve(fact));
        }
    }

    record OfMerges(Merges<Entity.Place> places, Merges<Entity.Person> people) implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return new OfMerges(Merges.ofPlaces(places, fact), Merges.ofPeople(people, fact));
        }
    }

    /// An entity of which no read table is kept.
    record Other() implements Folded {
        @Override
        public Folded evolve(Fact fact) {
            return this;
        }
    }

    static Folded unknown(EntityKey key) {
        if (key.equals(EntityKey.MERGES)) {
            return new OfMerges(Merges.none(), Merges.none());
        }
        return switch (key.kind()) {
            case NEED -> new OfNeed(NeedState.unknown(Id.of(key.id())));
            case OFFER -> new OfOffer(OfferState.unknown(Id.of(key.id())));
            case DELIVERY -> new OfDelivery(DeliveryState.unknown(Id.of(key.id())));
            case PLACE -> new OfPlace(PlaceState.unknown(Id.of(key.id())));
            case PERSON -> new OfPerson(PersonState.unknown(Id.of(key.id())));
            case ITEM -> new OfItem(ItemState.unknown(Id.of(key.id())));
            case DEVICE -> new OfDevice(DeviceState.unknown(Id.of(key.id())));
            case ASSIGNMENT, SCOPE, NOTICE, SHIFT, MESSAGE, SAGA -> new Other();
        };
    }
}
