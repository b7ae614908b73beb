package org.mutirao.application.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Appender.Orphan;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.scope.ScopeEvent.AuthorityAssumed;
import org.mutirao.domain.scope.Standing;
import org.mutirao.domain.scope.TakeoverReason;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.ScopeHead;

/// Goes on with a restored log as a new device: the one that wrote it may still be somewhere, and
/// two devices with one chain would fork it.
public final class Restoration {
    private Restoration() {}

    /// @param from the device whose database was restored
    /// @param publicKey hex of the new device's raw Ed25519 key
    /// @param reason why the other copy is gone; null: nobody said
    /// @param orphans what the authority has not seen of the old device
    public record Restored(
            String from, String publicKey, @Nullable TakeoverReason reason, List<Orphan> orphans) {
        public Restored {
            orphans = List.copyOf(orphans);
        }
    }

    /// Appends the new device's first entries. Where the old one decided, the new one decides now;
    /// where a server does, this laptop only reads until it joins.
    ///
    /// @return how many entries were chained again; refused where the acting person does not lead
    public static Outcome<Integer> begin(Journal journal, Restored restored) {
        return journal.command(turn -> {
            String device = turn.author().deviceId();
            String prefix = ShortNumbers.prefix(device, taken(turn.standing()));
            turn.keep(Founding.DEVICE, device);
            turn.keep(Turn.PREFIX, prefix);
            turn.keep(Turn.NEXT_NUMBER, "1");
            List<RecordedEvent> appended = new ArrayList<>();
            if (decided(turn, restored.from())) {
                appended.addAll(assume(turn, restored, prefix));
            }
            appended.addAll(turn.appendAgain(restored.orphans()));
            List<String> ids = appended.stream().map(it -> it.body().eventId()).toList();
            return new Outcome.Done<>(
                    restored.orphans().size(), ids.isEmpty() ? "" : ids.getFirst(), ids);
        });
    }

    private static boolean decided(Turn turn, String device) {
        return turn.log()
                .head(turn.author().scope())
                .map(head -> head.authority().equals(device))
                .orElse(false);
    }

    private static List<RecordedEvent> assume(Turn turn, Restored restored, String prefix) {
        String device = turn.author().deviceId();
        String scope = turn.author().scope();
        long at = turn.log().head(scope).map(ScopeHead::seq).orElse(0L);
        List<RecordedEvent> first =
                turn.appendRestored(
                        List.of(
                                Draft.of(new Emission(device, registered(turn, restored, prefix))),
                                Draft.of(
                                        new Emission(
                                                scope,
                                                new AuthorityAssumed(
                                                        Id.of(restored.from()),
                                                        at,
                                                        restored.reason() == null
                                                                ? null
                                                                : restored.reason().wire(),
                                                        Id.of(device),
                                                        restored.publicKey())))));
        for (RecordedEvent entry : first) {
            if (entry.ruling() == null || entry.ruling().verdict() != Verdict.ACCEPTED) {
                throw new RefusedException(new CommandRefusal.NotAllowed(entry.body().eventType()));
            }
        }
        return first;
    }

    private static DeviceRegistered registered(Turn turn, Restored restored, String prefix) {
        Id<Entity.Device> from = Id.of(restored.from());
        DeviceState before = turn.standing().device(from);
        DeviceRegistered old = before.registration();
        List<Role> roles = old == null ? List.of() : old.roles();
        return new DeviceRegistered(
                old == null ? null : old.name(), restored.publicKey(), null, prefix, roles, from);
    }

    private static Set<String> taken(Standing standing) {
        return standing.devices().values().stream()
                .map(DeviceState::registration)
                .filter(Objects::nonNull)
                .map(DeviceRegistered::prefix)
                .collect(Collectors.toSet());
    }
}
