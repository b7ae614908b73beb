package org.mutirao.soak;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Directory.PersonDraft;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.directory.Role;

/// What the colleagues at the table do all day: the same commands as the window's own.
final class Desk {
    private static final List<String> GOODS =
            List.of("marmita", "cobertor", "água", "fralda", "vela", "arroz", "colchão", "sabão");
    private static final int PLACES = 40;
    private static final int CARRIERS = 12;

    private final DesktopGraph graph;
    private final List<String> carriers = new ArrayList<>();
    private int needs;
    private int deliveries;
    private int failed;
    private int undone;

    Desk(DesktopGraph graph) {
        this.graph = graph;
        for (int i = 0; i < CARRIERS; i++) {
            carriers.add(
                    done(graph.coordinator()
                                    .directory()
                                    .addPerson(
                                            new PersonDraft("Pessoa " + i, null, null),
                                            Optional.of(Role.VOLUNTEER)))
                            .personId());
        }
    }

    /// One need; every second one is served at once. More would tell nothing else and take longer:
    /// a code costs a tenth of a second of the processor, wherever it is made or checked.
    void next() {
        int turn = needs++;
        String goods = (10 + turn % 50) + " " + GOODS.get(turn % GOODS.size());
        String urgent = turn % 3 == 0 ? " urg" : "";
        String need =
                done(work().registerNeed(
                                        draft(
                                                goods + " @Escola " + turn % PLACES + urgent,
                                                QuickEntry.Mode.NEED)))
                        .id();
        if (turn % 2 == 0) {
            done(
                    work().publishOffer(
                                    draft(
                                            goods + " @Cozinha " + turn % PLACES,
                                            QuickEntry.Mode.OFFER)));
            done(work().reserve(need, null, null));
            done(work().dispatch(need, carriers.get(turn % CARRIERS))).forEach(this::carry);
        }
    }

    private void carry(Dispatched sent) {
        int turn = deliveries++;
        switch (turn % 10) {
            case 0 -> fail(sent);
            case 1 -> {
                arrive(sent);
                undo();
            }
            case 2 -> pickUp(sent);
            default -> arrive(sent);
        }
    }

    private void fail(Dispatched sent) {
        done(work().fail(sent.deliveryId(), FailureReason.NOBODY_THERE));
        failed++;
    }

    private void pickUp(Dispatched sent) {
        done(work().pickup(sent.deliveryId(), sent.pickupCode(), null));
    }

    private void arrive(Dispatched sent) {
        pickUp(sent);
        done(
                work().confirm(
                                new Receipt(
                                        sent.deliveryId(),
                                        sent.code(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Rest.NOT_COMING)));
    }

    private void undo() {
        done(work().undo(String.valueOf(work().previewUndo(null).command())));
        undone++;
    }

    private Coordination work() {
        return graph.coordinator();
    }

    private EntryDraft draft(String line, QuickEntry.Mode mode) {
        var now = new QuickEntry.Context(Clock.systemUTC().instant(), graph.session().zone(), mode);
        return QuickEntry.parse(line, now).draft();
    }

    /// How many entries the log has.
    long events() {
        return graph.store().read(log -> log.lastPos());
    }

    int needs() {
        return needs;
    }

    int deliveries() {
        return deliveries;
    }

    /// What the day was, in numbers.
    String told() {
        return "%,d needs, %,d deliveries (%,d failed, %,d undone), %,d events"
                .formatted(needs, deliveries, failed, undone, events());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T>(var refusal) ->
                    throw new IllegalStateException("refused: " + refusal);
        };
    }
}
