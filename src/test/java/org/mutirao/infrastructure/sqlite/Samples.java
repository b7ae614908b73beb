package org.mutirao.infrastructure.sqlite;

import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.domain.testing.Facts.number;
import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryEnRoute;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.directory.ItemEvent.ItemRegistered;
import org.mutirao.domain.directory.PersonEvent.PeopleMerged;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;

/// Events of a small operation: a school that needs meals, and a kitchen that has some.
final class Samples {
    static final String NEED = id("need");
    static final String OFFER = id("offer");
    static final String DELIVERY = id("delivery");
    static final String SCHOOL = id("school");
    static final String KITCHEN = id("kitchen");
    static final Instant EVENING = Instant.parse("2026-05-08T21:00:00Z");

    private Samples() {}

    /// A database in which every read table holds something.
    static Operation everything(Path folder) {
        var operation = new Operation(folder);
        operation.append(SCHOOL, place("Escola São João"));
        operation.append(id("other name"), place("Escola S. João"));
        operation.append(KITCHEN, place("Cozinha B"));
        operation.append(SCHOOL, new PlacesMerged(Id.of(SCHOOL), Id.of(id("other name"))));
        operation.append(id("volunteer"), new PersonRegistered("digest 2", null));
        operation.append(id("twin"), new PersonRegistered(null, "77"));
        operation.append(
                id("volunteer"), new PeopleMerged(Id.of(id("volunteer")), Id.of(id("twin"))));
        operation.append(
                id("meal"),
                new ItemRegistered("marmita", "Alimentos", "un", null, null, List.of(), null));
        operation.append(
                NEED, need("A7K2-1", Urgency.URGENT, EVENING, item("n1", "marmita", "40", "un")));
        operation.append(NEED, new NeedUpdated(Map.of("/urgency", new Change("baixa", "alta"))));
        operation.append(OFFER, offer("A7K2-2", item("o1", "marmita", "60", "un")));
        operation.append(OFFER, reserved("30"));
        operation.append(id("assignment"), assigned());
        operation.append(DELIVERY, started("20"));
        operation.append(
                DELIVERY, new DeliveryEnRoute(number("-30.01"), number("-51.20"), Id.of(SCHOOL)));
        operation.append(DELIVERY, received("5"));
        return operation;
    }

    static PlaceRegistered place(String name) {
        return new PlaceRegistered(
                name,
                PlaceKind.SCHOOL,
                number("-30.03"),
                null,
                "Porto Alegre",
                null,
                40,
                null,
                null);
    }

    static NeedCreated need(
            String shortNumber, @Nullable Urgency urgency, @Nullable Instant due, Item... items) {
        return new NeedCreated(
                shortNumber,
                "Alimentos",
                List.of(items),
                Id.of(SCHOOL),
                null,
                urgency,
                due,
                null,
                null,
                null,
                null);
    }

    static OfferPublished offer(String shortNumber, Item... items) {
        return new OfferPublished(
                shortNumber,
                "Alimentos",
                List.of(items),
                Id.of(KITCHEN),
                null,
                EVENING,
                null,
                null,
                null);
    }

    static OfferReserved reserved(String quantity) {
        return new OfferReserved(
                Id.of(id("reservation")), Id.of(NEED), "o1", "n1", number(quantity), "un", null);
    }

    static AssignmentCreated assigned() {
        return new AssignmentCreated(
                Id.of(DELIVERY), Id.of(Operation.PERSON), List.of(), null, null, null);
    }

    static DeliveryStarted started(String quantity) {
        return new DeliveryStarted(
                "A7K2-3",
                null,
                Id.of(Operation.PERSON),
                Id.of(KITCHEN),
                Id.of(SCHOOL),
                Flow.DIRECT,
                List.of(
                        new DeliveryLine(
                                "l1",
                                Id.of(id("reservation")),
                                Id.of(OFFER),
                                Id.of(NEED),
                                "n1",
                                number(quantity),
                                "un")),
                null);
    }

    static DeliveryPartlyReceived received(String quantity) {
        var line =
                new ReceiptLine(
                        "l1",
                        Id.of(id("reservation")),
                        Id.of(NEED),
                        "n1",
                        number(quantity),
                        null,
                        null,
                        "un");
        return new DeliveryPartlyReceived(null, List.of(line), Rest.ON_ITS_WAY, null, null);
    }
}
