package org.mutirao.application.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordinator;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.need.NeedCommand.CreateNeed;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.eventlog.RecordedEvent;

/// One laptop's operation in a temporary folder, wired as the app is, with a clock of its own.
final class Desk implements AutoCloseable {
    static final Instant START = Instant.parse("2026-05-08T12:00:00Z");

    final DataFolder folder;
    final DesktopGraph graph;
    final Ticking clock = new Ticking();

    /// What handlers of the bus failed with.
    final List<RuntimeException> failures = new CopyOnWriteArrayList<>();

    final String first;
    final String second;
    final String volunteer;

    /// Goes on by a second whenever it is read.
    static final class Ticking extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(START);

        @Override
        public Instant instant() {
            return now.updateAndGet(time -> time.plusSeconds(1));
        }

        void pass(Duration time) {
            now.updateAndGet(before -> before.plus(time));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    Desk(Path path) {
        this(path, "Ana");
    }

    Desk(Path path, String founder) {
        folder = new DataFolder(path);
        graph =
                Opening.found(
                                folder,
                                new Founders("cheia", founder, ZoneId.of("America/Sao_Paulo")),
                                clock,
                                (event, failure) -> failures.add(failure))
                        .orElseThrow();
        first = String.valueOf(graph.session().personId());
        second = person("Beto", Role.COORDINATOR);
        volunteer = person("Caio", Role.VOLUNTEER);
    }

    Coordinator coordinator() {
        return graph.coordinator();
    }

    ReadModel rows() {
        return graph.rows();
    }

    String person(String name, Role role) {
        var draft = new Directory.PersonDraft(name, null, null);
        return done(coordinator().directory().addPerson(draft, Optional.of(role))).personId();
    }

    /// A need of several items, which no line of quick entry says.
    Outcome<String> need(Item... items) {
        return graph.journal()
                .command(turn -> {
                    Id<Entity.Need> id = turn.newId();
                    var created =
                            new NeedCreated(
                                    turn.nextNumber(),
                                    null,
                                    List.of(items),
                                    null,
                                    turn.actor().orElse(null),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null);
                    return turn.carryOut(
                            NeedDecider.decide(new CreateNeed(id, created), turn.need(id)),
                            id.text());
                });
    }

    /// Somebody else sits down at the laptop.
    void act(String person) {
        graph.session().act(person);
    }

    List<RecordedEvent> log() {
        return Copy.sent(graph.store()).stream().map(Copy.Sent::entry).toList();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused ->
                    throw new AssertionError("refused: " + refused.refusal());
        };
    }

    static Coordination.Receipt everything(String delivery) {
        return new Coordination.Receipt(
                delivery, null, WithoutCode.Reason.HURRY, null, null, null, null, Rest.NOT_COMING);
    }

    @Override
    public void close() {
        graph.close();
    }
}
