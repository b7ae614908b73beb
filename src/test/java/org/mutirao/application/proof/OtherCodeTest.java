package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.CommandRefusal;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.eventlog.Metadata;

/// A code that was typed for another delivery than its own.
class OtherCodeTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Dispatched sent() {
        var meals = new EntryDraft(BigDecimal.TEN, null, "marmita", null, false, null, null, null);
        String need = Desk.done(desk.coordinator().registerNeed(meals)).id();
        String offer = Desk.done(desk.coordinator().publishOffer(meals)).id();
        Desk.done(desk.coordinator().reserve(need, offer, null));
        return Desk.done(desk.coordinator().dispatch(need, desk.volunteer)).getFirst();
    }

    private static Draft started(Turn turn) {
        var line = new DeliveryLine(turn.newText(), null, null, null, null, BigDecimal.ONE, "un");
        return Draft.of(
                Emission.of(
                        turn.<Entity.Delivery>newId(),
                        new DeliveryStarted(
                                turn.nextNumber(),
                                null,
                                null,
                                null,
                                null,
                                Flow.DIRECT,
                                List.of(line),
                                null)));
    }

    @Test
    void theDeliveryThatItBelongsToIsNamedHoweverManySetOutSince() {
        Dispatched first = sent();
        Desk.done(
                desk.graph
                        .journal()
                        .command(turn ->
                                turn.append(
                                        Stream.generate(() -> started(turn))
                                                .limit(ReadModel.MOST_ROWS)
                                                .toList(),
                                        Metadata.NONE,
                                        true)));
        Dispatched second = sent();
        Outcome<?> outcome =
                desk.coordinator()
                        .confirm(
                                new Receipt(
                                        second.deliveryId(),
                                        first.code(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Rest.NOT_COMING));
        assertThat(outcome)
                .isEqualTo(new Outcome.Refused<>(new CommandRefusal.WrongCode(4, first.number())));
    }
}
