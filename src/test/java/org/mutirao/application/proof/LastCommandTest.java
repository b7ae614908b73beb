package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Expiring;
import org.mutirao.application.command.Outcome;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;

/// Undo without an id: the last command of this laptop that can be taken back, however far back it
/// lies and whatever else was written since.
class LastCommandTest {
    private static final int MANY = 2_100;

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

    private static EntryDraft draft(String item, @Nullable Instant due) {
        return new EntryDraft(BigDecimal.TEN, null, item, "Escola X", false, null, due, null);
    }

    private String need() {
        return Desk.done(desk.coordinator().registerNeed(draft("marmita", null))).id();
    }

    private String offer(@Nullable Instant due) {
        return Desk.done(desk.coordinator().publishOffer(draft("marmita", due))).id();
    }

    private Dispatched sent() {
        String need = need();
        offer(null);
        Desk.done(desk.coordinator().reserve(need, null, null));
        return Desk.done(desk.coordinator().dispatch(need, desk.volunteer)).getFirst();
    }

    private UndoPreview last() {
        UndoPreview preview = desk.coordinator().previewUndo(null);
        assertThat(preview.refused()).isNull();
        return preview;
    }

    private static String command(Outcome<?> outcome) {
        return ((Outcome.Done<?>) outcome).command();
    }

    private Outcome<?> receive(Dispatched sent) {
        return desk.coordinator()
                .confirm(
                        new Receipt(
                                sent.deliveryId(),
                                null,
                                WithoutCode.Reason.HURRY,
                                null,
                                null,
                                null,
                                null,
                                Rest.NOT_COMING));
    }

    @Test
    void whatARuleWroteIsNotTheLastCommand() {
        offer(desk.clock.instant().plus(Duration.ofHours(1)));
        String command = command(desk.coordinator().registerNeed(draft("marmita", null)));
        desk.clock.pass(Duration.ofHours(2));
        assertThat(new Expiring(desk.graph.journal(), desk.rows()).closeWhatIsOver()).isEqualTo(1);
        assertThat(last().command()).isEqualTo(command);
    }

    @Test
    void aCodeThatWasShownOrTypedWrongIsNotTheLastCommand() {
        String otherCode = sent().code();
        Dispatched sent = sent();
        String before = String.valueOf(last().command());
        Desk.done(desk.coordinator().showCode(sent.deliveryId(), CodeKind.DELIVERY));
        assertThat(last().command()).isEqualTo(before);
        Outcome<?> wrong =
                desk.coordinator()
                        .confirm(
                                new Receipt(
                                        sent.deliveryId(),
                                        otherCode,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Rest.NOT_COMING));
        assertThat(((Outcome.Refused<?>) wrong).refusal().code()).isEqualTo("wrong_code");
        assertThat(last().command()).isEqualTo(before);
    }

    @Test
    void aCheckIsNotTheLastCommand() {
        Dispatched sent = sent();
        String received = command(receive(sent));
        desk.act(desk.second);
        Desk.done(desk.coordinator().check(sent.deliveryId()));
        UndoPreview preview = desk.coordinator().previewUndo(null);
        assertThat(preview.command()).isEqualTo(received);
    }

    @Test
    void itIsFoundHoweverFarBackItLies() {
        Dispatched sent = sent();
        String before = String.valueOf(last().command());
        for (int i = 0; i < MANY; i++) {
            Desk.done(desk.coordinator().showCode(sent.deliveryId(), CodeKind.DELIVERY));
        }
        assertThat(last().command()).isEqualTo(before);
    }

    @Test
    void oneAfterTheOtherIsTakenBackUntilNothingIsLeft() {
        String first = need();
        String second = need();
        int undone = 0;
        for (UndoPreview next = desk.coordinator().previewUndo(null);
                next.command() != null && undone < 20;
                next = desk.coordinator().previewUndo(null)) {
            assertThat(next.refused()).as(next.toString()).isNull();
            Desk.done(desk.coordinator().undo(next.command()));
            undone++;
        }
        assertThat(desk.coordinator().previewUndo(null).refused().code())
                .isEqualTo("nothing_to_undo");
        assertThat(desk.rows().need(first).orElseThrow().status()).isEqualTo("cancelada");
        assertThat(desk.rows().need(second).orElseThrow().status()).isEqualTo("cancelada");
        assertThat(undone).isGreaterThanOrEqualTo(2);
    }
}
