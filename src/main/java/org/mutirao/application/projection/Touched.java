package org.mutirao.application.projection;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.AssignmentEvent;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.directory.PersonEvent.PeopleMerged;
import org.mutirao.domain.directory.PersonEvent.PeopleSeparated;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceEvent.PlacesSeparated;
import org.mutirao.domain.offer.OfferEvent.OfReservation;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Whose state one fact is a part of. It says the same as the folds do: an entity that is not named
/// here would not be changed by the fact either.
final class Touched {
    private Touched() {}

    static Set<EntityKey> by(Fact fact) {
        Set<EntityKey> keys = new LinkedHashSet<>();
        keys.add(own(fact));
        switch (fact.event()) {
            case OfReservation e -> need(keys, e.needId());
            case AssignmentEvent e -> keys.add(EntityKey.delivery(e.deliveryId().text()));
            case DeliveryEvent e -> needsOf(keys, e);
            case PlacesMerged _, PlacesSeparated _, PeopleMerged _, PeopleSeparated _ ->
                    keys.add(EntityKey.MERGES);
            default -> {} // of itself only
        }
        return keys;
    }

    private static EntityKey own(Fact fact) {
        return new EntityKey(fact.aggregate(), fact.aggregateId());
    }

    private static void needsOf(Set<EntityKey> keys, DeliveryEvent event) {
        switch (event) {
            case DeliveryStarted e ->
                    e.lines().stream().map(DeliveryLine::needId).forEach(id -> need(keys, id));
            case DeliveryFailed e ->
                    e.lines().stream().map(DeliveryLine::needId).forEach(id -> need(keys, id));
            case DeliveryCancelled e ->
                    e.lines().stream().map(DeliveryLine::needId).forEach(id -> need(keys, id));
            case DeliveryPartlyReceived e ->
                    e.lines().stream().map(ReceiptLine::needId).forEach(id -> need(keys, id));
            case DeliveryCompleted e ->
                    e.lines().stream().map(ReceiptLine::needId).forEach(id -> need(keys, id));
            case ReceiptCorrected e ->
                    e.lines().stream().map(CorrectedLine::needId).forEach(id -> need(keys, id));
            default -> {} // of the delivery only
        }
    }

    private static void need(Set<EntityKey> keys, @Nullable Id<Entity.Need> id) {
        if (id != null) {
            keys.add(EntityKey.need(id.text()));
        }
    }
}
