package org.mutirao.domain.matching;

import java.util.List;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;

/// Why nothing can be reserved for a need.
public sealed interface PlanRefusal extends Refusal {

    record NothingMissing(Id<Entity.Need> needId) implements PlanRefusal {
        @Override
        public String code() {
            return "nothing_missing";
        }
    }

    record NoOfferFits(Id<Entity.Need> needId) implements PlanRefusal {
        @Override
        public String code() {
            return "no_offer_fits";
        }
    }

    /// Neither the need nor the offer says how much: the amount has to be given.
    record QuantityNeeded(Id<Entity.Need> needId) implements PlanRefusal {
        @Override
        public String code() {
            return "quantity_needed";
        }
    }

    /// An amount was given for a need with more than one line.
    record WhichItem(Id<Entity.Need> needId, List<String> needItemIds) implements PlanRefusal {
        public WhichItem {
            needItemIds = List.copyOf(needItemIds);
        }

        @Override
        public String code() {
            return "which_item";
        }
    }

    /// The given offer has no line at all; where it has, a [WhyNot] says what speaks against it.
    record OfferDoesNotFit(Id<Entity.Need> needId, Id<Entity.Offer> offerId)
            implements PlanRefusal {
        @Override
        public String code() {
            return "offer_does_not_fit";
        }
    }
}
