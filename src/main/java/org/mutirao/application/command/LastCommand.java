package org.mutirao.application.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.FactReader;
import org.mutirao.domain.undo.Undo;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;

/// Finds the last command of this laptop that can be taken back: not an undo, not taken back yet,
/// not what a rule wrote, and nothing from which there is no way back.
///
/// It goes back along this device's own chain, a page at a time, as far as it has to; it keeps the
/// ids of undone commands that it has not met yet, and nothing else.
final class LastCommand {
    private static final int PAGE = 500;

    private final Session session;
    private final FactReader facts;
    private final EventCodec codec;
    private final BiPredicate<LogReader, String> possible;

    /// @param possible whether a command can be taken back, or has been built upon, which is said
    LastCommand(
            Session session,
            FactReader facts,
            EventCodec codec,
            BiPredicate<LogReader, String> possible) {
        this.session = session;
        this.facts = facts;
        this.codec = codec;
        this.possible = possible;
    }

    Optional<String> of(LogReader log) {
        var walk = new Walk(log);
        long before = Long.MAX_VALUE;
        while (true) {
            List<RecordedEvent> page = log.back(session.scope(), session.deviceId(), before, PAGE);
            for (RecordedEvent entry : page) {
                Optional<String> found = walk.back(entry);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (page.size() < PAGE) {
                return walk.end();
            }
            before = page.getLast().place().deviceSeq();
        }
    }

    /// The command that an entry belongs to.
    static String correlation(RecordedEvent entry, Metadata envelope) {
        return envelope.correlation() == null ? entry.body().eventId() : envelope.correlation();
    }

    /// From the newest entry to the oldest. A command is one append: its entries follow each other.
    private final class Walk {
        private final LogReader log;
        private final Set<String> undone = new HashSet<>();
        private @Nullable String command;
        private boolean passed;

        Walk(LogReader log) {
            this.log = log;
        }

        /// @return the command behind this entry, where that is the one that is looked for
        Optional<String> back(RecordedEvent entry) {
            Metadata envelope = codec.decodeMetadata(entry.body().metadata());
            if (entry.body().userId() == null && envelope.saga() != null) {
                return Optional.empty(); // a saga did it, and nobody else
            }
            String next = correlation(entry, envelope);
            Optional<String> found = next.equals(command) ? Optional.empty() : end();
            if (!next.equals(command)) {
                command = next;
                passed = undone.remove(next);
                note(next, envelope.undoes());
            }
            passed |= isRules(entry, next) || !hasWayBack(entry);
            return found;
        }

        /// An undo that was itself taken back takes nothing back.
        private void note(String next, @Nullable String undoes) {
            if (undoes != null) {
                if (!passed) {
                    undone.add(undoes);
                }
                passed = true;
            }
        }

        /// All entries of the command were seen.
        Optional<String> end() {
            return command != null && !passed && possible.test(log, command)
                    ? Optional.of(command)
                    : Optional.empty();
        }
    }

    /// Whether a rule wrote it of itself, not after somebody's command.
    private static boolean isRules(RecordedEvent entry, String command) {
        return entry.body().eventId().equals(command) && entry.body().version() == 0;
    }

    private boolean hasWayBack(RecordedEvent entry) {
        return facts.fact(entry).filter(fact -> Undo.hasWayBack(fact.event())).isPresent();
    }
}
