package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaDesk;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Urgency;

/// A laptop from which meals are sent, whose sagas follow them.
final class SagaLaptop implements AutoCloseable {
    final Desk desk;

    SagaLaptop(Path folder) {
        desk = new Desk(folder);
    }

    static EntryDraft meals(long many) {
        return new EntryDraft(
                BigDecimal.valueOf(many),
                null,
                "marmita",
                "Escola",
                false,
                Urgency.HIGH,
                null,
                null);
    }

    private String reservedNeed() {
        String need = Desk.done(desk.coordinator().registerNeed(meals(40))).id();
        String offer = Desk.done(desk.coordinator().publishOffer(meals(40))).id();
        Desk.done(desk.coordinator().reserve(need, offer, null));
        return need;
    }

    /// @return the delivery that the volunteer is asked to carry
    String dispatched() {
        List<Dispatched> all =
                Desk.done(desk.coordinator().dispatch(reservedNeed(), desk.volunteer));
        desk.graph.durable().handleNow();
        return all.getFirst().deliveryId();
    }

    /// So much of it came; the rest is still on its way.
    static Receipt part(String delivery, long many) {
        return new Receipt(
                delivery,
                null,
                WithoutCode.Reason.HURRY,
                null,
                BigDecimal.valueOf(many),
                null,
                null,
                Rest.ON_ITS_WAY);
    }

    String need(String delivery) {
        return Objects.requireNonNull(note(delivery).needId());
    }

    Progress progress() {
        return desk.graph.sagas().progress();
    }

    SagaDesk sagas() {
        return desk.graph.sagas().desk();
    }

    Progress.Detail detail(String delivery) {
        return progress().ofDelivery(delivery).orElseThrow();
    }

    Note note(String delivery) {
        return detail(delivery).note();
    }

    List<String> types() {
        return desk.log().stream().map(it -> it.body().eventType()).toList();
    }

    Map<SagaStep, Progress.Mark> marks(String delivery) {
        return detail(delivery).steps().stream()
                .collect(Collectors.toMap(Progress.StepLine::step, Progress.StepLine::mark));
    }

    @Override
    public void close() {
        desk.close();
        assertThat(desk.failures).isEmpty();
    }
}
