package org.mutirao.application.sync;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Arrived;
import org.mutirao.application.command.Decided;
import org.mutirao.application.command.Intake;
import org.mutirao.application.security.DeviceSignatures;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EntryRules;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;
import org.mutirao.eventlog.TextProblem;

/// What others push comes in here: each entry gets its place and its verdict at the head of the
/// scope, in one durable transaction, all or nothing. The same push again gets the same answer.
///
/// Until a scope was handed over this device decides nothing in it: it copies what the device that
/// does decide has decided, and takes nothing from others.
public final class Admission {
    private final Intake intake;
    private final EntryRules rules;
    private final EventCodec codec;
    private final DeviceSignatures signatures;

    public Admission(
            Intake intake, EntryRules rules, EventCodec codec, DeviceSignatures signatures) {
        this.intake = intake;
        this.rules = rules;
        this.codec = codec;
        this.signatures = signatures;
    }

    /// @param sender the device that pushes, as its signature of the request proved
    public PushAnswer push(String sender, Push push) {
        return malformed(push)
                .orElseGet(() -> intake.turn(push.scope(), turn -> admit(turn, sender, push)));
    }

    private Optional<PushAnswer> malformed(Push push) {
        List<Pushed> entries = push.entries();
        if (entries.size() > Push.MOST_ENTRIES
                || entries.stream().anyMatch(it -> !it.place().scope().equals(push.scope()))) {
            return Optional.of(new PushAnswer.Misdirected());
        }
        for (int i = 0; i < entries.size(); i++) {
            Optional<TextProblem> problem =
                    rules.check(entries.get(i).place(), entries.get(i).body());
            if (problem.isPresent()) {
                return Optional.of(new PushAnswer.Malformed(i, problem.get()));
            }
        }
        return Optional.empty();
    }

    private PushAnswer admit(Intake.Turn turn, String sender, Push push) {
        var chains = new Chains(turn.log(), push.scope());
        for (Pushed entry : push.entries()) {
            Optional<PushAnswer> problem = chains.add(entry);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return uncovered(turn, push, chains)
                .map(tip -> (PushAnswer) new PushAnswer.Uncovered(tip.deviceId()))
                .orElseGet(() -> take(turn, sender, push, chains));
    }

    private Optional<ChainTip> uncovered(Intake.Turn turn, Push push, Chains chains) {
        var covered = new Covered(turn.standing(), chains.fresh(), codec, signatures);
        return chains.extended().stream().filter(tip -> !covered.by(push.heads(), tip)).findFirst();
    }

    private PushAnswer take(Intake.Turn turn, String sender, Push push, Chains chains) {
        String authority = turn.log().head(push.scope()).map(ScopeHead::authority).orElse(sender);
        if (authority.equals(turn.deviceId())) {
            turn.arrive(chains.fresh().stream().map(Admission::arrived).toList());
            return taken(turn.log(), push, chains);
        }
        return authority.equals(sender) ? copy(turn, push, chains) : new PushAnswer.NotAuthority();
    }

    /// A scope on its way to this device, decided by whoever sends it.
    private static PushAnswer copy(Intake.Turn turn, Push push, Chains chains) {
        List<Decided> decided =
                chains.fresh().stream().flatMap(it -> decided(it).stream()).toList();
        boolean follows = decided.size() == chains.fresh().size() && turn.follow(decided);
        return follows
                ? taken(turn.log(), push, chains)
                : new PushAnswer.OutOfOrder(head(turn.log(), push.scope()));
    }

    private static long head(LogReader log, String scope) {
        return log.head(scope).map(ScopeHead::seq).orElse(0L);
    }

    private static Arrived arrived(Pushed entry) {
        return new Arrived(entry.body(), entry.place(), true);
    }

    private static Optional<Decided> decided(Pushed entry) {
        return Optional.ofNullable(entry.ruling())
                .map(ruling -> new Decided(entry.body(), entry.place(), ruling));
    }

    private static PushAnswer taken(LogReader log, Push push, Chains chains) {
        return new PushAnswer.Taken(
                push.entries().stream().map(it -> result(log, it)).toList(), chains.tips());
    }

    private static PushAnswer.Result result(LogReader log, Pushed entry) {
        @Nullable Ruling ruling =
                log.at(entry.place().scope(), entry.place().deviceId(), entry.place().deviceSeq())
                        .map(RecordedEvent::ruling)
                        .orElse(null);
        return new PushAnswer.Result(entry.place(), ruling);
    }

    /// The next decided entries.
    ///
    /// @param afterSeq the last place that the asker has
    public PullPage pull(String scope, long afterSeq, int most) {
        return intake.read(log -> {
            List<Decided> entries =
                    log.decided(scope, afterSeq, most).stream()
                            .flatMap(it -> decided(Pushed.of(it)).stream())
                            .toList();
            return new PullPage(scope, entries, head(log, scope));
        });
    }
}
