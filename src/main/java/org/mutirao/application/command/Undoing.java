package org.mutirao.application.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.projection.DeliverySagas;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.undo.Effect;
import org.mutirao.domain.undo.Obstacle;
import org.mutirao.domain.undo.Undo;
import org.mutirao.domain.undo.UndoPlan;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;

/// Taking commands back: first said, then done on the state of then.
final class Undoing {
    private final Journal journal;
    private final LiveStates live;
    private final FactReader facts;
    private final EventCodec codec;
    private final Ids ids;
    private final LastCommand last;
    private final DeliverySagas sagas;

    Undoing(Journal journal, LiveStates live, FactReader facts, EventCodec codec, Ids ids) {
        this.journal = journal;
        this.live = live;
        this.facts = facts;
        this.codec = codec;
        this.ids = ids;
        this.sagas = new DeliverySagas(facts);
        this.last = new LastCommand(journal.session(), facts, codec, this::possible);
    }

    UndoPreview preview(@Nullable String command) {
        return live.ask((log, states) -> {
            Optional<String> target = command == null ? last.of(log) : commandOf(log, command);
            return target.map(it -> preview(log, it))
                    .orElseGet(() ->
                            new UndoPreview(
                                    null,
                                    List.of(),
                                    command == null
                                            ? Said.of("nothing_to_undo")
                                            : Said.of("not_found", command),
                                    null));
        });
    }

    private UndoPreview preview(LogReader log, String command) {
        String what = what(factsOf(log, command));
        return switch (plan(log, command)) {
            case UndoPlan.Possible possible ->
                    new UndoPreview(
                            command,
                            possible.effects().stream().map(Undoing::said).toList(),
                            null,
                            what);
            case UndoPlan.BuiltUpon built ->
                    new UndoPreview(
                            command,
                            built.obstacles().stream().map(Undoing::said).toList(),
                            Said.of(built.code()),
                            what);
            case UndoPlan.Impossible impossible ->
                    new UndoPreview(command, List.of(), Said.of(impossible.code()), what);
        };
    }

    /// What a command was: what it did with a delivery last, else with goods, else with a need.
    private static @Nullable String what(List<Fact> done) {
        return done.stream()
                .filter(fact -> fact.event().aggregate() == AggregateType.DELIVERY)
                .reduce((first, later) -> later)
                .or(() -> done.stream().min(Comparator.comparing(Undoing::rank)))
                .map(fact -> EventTypes.of(fact.event()).name())
                .orElse(null);
    }

    private static int rank(Fact fact) {
        return switch (fact.event().aggregate()) {
            case OFFER -> 0;
            case NEED -> 1;
            default -> 2;
        };
    }

    private static Said said(Effect effect) {
        return new Said(effect.kind().code(), List.copyOf(effect.facts()));
    }

    private static Said said(Obstacle obstacle) {
        return new Said(
                obstacle.kind().code(),
                Stream.concat(
                                obstacle.facts().stream().map(Object.class::cast),
                                Stream.of(obstacle.instead().code()))
                        .toList());
    }

    Outcome<Nothing> undo(String command) {
        return journal.command(turn -> {
            Optional<String> target = commandOf(turn.log(), command);
            if (target.isEmpty()) {
                return new Outcome.Refused<>(new CommandRefusal.NotFound(command));
            }
            return switch (plan(turn.log(), target.get())) {
                case UndoPlan.Possible possible ->
                        turn.append(
                                drafts(turn, possible.emissions()),
                                Metadata.NONE.undoing(target.get()),
                                new Nothing());
                case UndoPlan.BuiltUpon built -> new Outcome.Refused<>(built);
                case UndoPlan.Impossible impossible -> new Outcome.Refused<>(impossible);
            };
        });
    }

    /// What lets a delivery go on is a step of the saga that follows it, which is another one where
    /// the first has ended.
    private List<Draft> drafts(Turn turn, List<Emission> emissions) {
        Map<String, Optional<String>> sagaOf = new HashMap<>();
        return emissions.stream()
                .map(it ->
                        Draft.of(
                                it,
                                goesOn(it)
                                        .flatMap(delivery ->
                                                sagaOf.computeIfAbsent(
                                                        delivery,
                                                        id ->
                                                                sagas.toGoOn(
                                                                        turn.log(),
                                                                        id,
                                                                        turn.newText())))
                                        .orElse(null)))
                .toList();
    }

    private static Optional<String> goesOn(Emission emission) {
        return switch (emission.event()) {
            case DeliveryStarted _ -> Optional.of(emission.aggregateId());
            case AssignmentCreated e -> Optional.of(e.deliveryId().text());
            default -> Optional.empty(); // follows from these
        };
    }

    private boolean possible(LogReader log, String command) {
        return !(plan(log, command) instanceof UndoPlan.Impossible);
    }

    private UndoPlan plan(LogReader log, String command) {
        List<Fact> done = factsOf(log, command);
        List<String> fresh = Stream.generate(ids::next).limit(Undo.idsNeeded(done)).toList();
        return Undo.plan(done, id -> facts.about(log, id), fresh);
    }

    private List<Fact> factsOf(LogReader log, String command) {
        List<Fact> done = new ArrayList<>();
        log.withId(command).stream()
                .filter(RecordedEvent::counts)
                .findFirst()
                .flatMap(facts::fact)
                .ifPresent(done::add);
        facts.about(log, command).stream()
                .filter(fact -> fact.correlation().text().equals(command))
                .filter(fact -> !fact.id().text().equals(command))
                .forEach(done::add);
        return done;
    }

    /// The command that an event belongs to; the event's id may be given instead of the command's.
    private Optional<String> commandOf(LogReader log, String event) {
        return log.withId(event).stream().findFirst().map(entry -> correlation(entry));
    }

    private String correlation(RecordedEvent entry) {
        return LastCommand.correlation(entry, codec.decodeMetadata(entry.body().metadata()));
    }
}
