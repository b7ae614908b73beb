package org.mutirao.application.sync;

import java.time.Duration;
import java.util.List;
import org.mutirao.application.sync.SyncInput.Failed;
import org.mutirao.application.sync.SyncInput.Prepared;
import org.mutirao.application.sync.SyncInput.Pulled;
import org.mutirao.application.sync.SyncInput.Pushed;
import org.mutirao.application.sync.SyncInput.Took;
import org.mutirao.application.sync.SyncInput.Wake;
import org.mutirao.application.sync.SyncOutput.Prepare;
import org.mutirao.application.sync.SyncOutput.SendPull;
import org.mutirao.application.sync.SyncOutput.SendPush;
import org.mutirao.application.sync.SyncOutput.Sleep;
import org.mutirao.application.sync.SyncOutput.Take;
import org.mutirao.application.sync.SyncOutput.Tell;
import org.mutirao.application.sync.SyncState.Doing;

/// The exchange of one scope as a function: push what waits, page by page, then pull what was
/// decided, page by page, then sleep. It knows no clock, no network and no disk; the program and
/// the simulator run the same code.
public final class SyncCore {
    static final Duration LEAST = Duration.ofSeconds(1);
    static final Duration MOST = Duration.ofMinutes(5);

    /// How long at most nobody asks where nothing wakes: a hint may be lost.
    static final Duration IDLE = Duration.ofMinutes(1);

    private SyncCore() {}

    /// @param outputs to be carried out in their order
    public record Step(SyncState state, List<SyncOutput> outputs) {
        public Step {
            outputs = List.copyOf(outputs);
        }

        private static Step of(SyncState state, SyncOutput... outputs) {
            return new Step(state, List.of(outputs));
        }
    }

    /// An answer to a request that is not under way any more changes nothing.
    public static Step step(SyncState state, SyncInput input) {
        if (state.alarm() != null) {
            return Step.of(state);
        }
        return switch (input) {
            case Wake() ->
                    state.doing() == null
                            ? Step.of(state.doing(Doing.PUSHING), new Prepare())
                            : Step.of(state);
            case Prepared p when state.doing() == Doing.PUSHING -> prepared(state, p);
            case Pushed p when state.doing() == Doing.PUSHING -> pushed(state, p);
            case Pulled p when state.doing() == Doing.PULLING -> Step.of(state, new Take(p.page()));
            case Took t when state.doing() == Doing.PULLING -> took(state, t);
            case Failed() when state.doing() != null -> later(state.failed());
            case Prepared _, Pushed _, Pulled _, Took _, Failed _ -> Step.of(state);
        };
    }

    private static Step prepared(SyncState state, Prepared prepared) {
        return prepared.page()
                .map(page -> Step.of(state, new SendPush(page)))
                .orElseGet(() -> Step.of(state.doing(Doing.PULLING), new SendPull()));
    }

    private static Step pushed(SyncState state, Pushed pushed) {
        return switch (pushed.answer()) {
            // the verdicts come with the pull, in their order
            case PushAnswer.Taken _,
                    PushAnswer.NotAuthority _,
                    PushAnswer.OutOfOrder _,
                    PushAnswer.Uncovered _ ->
                    Step.of(state.doing(Doing.PULLING), new SendPull());
            case PushAnswer.Gap(var device, var expected) ->
                    alarm(state, new SyncAlarm.ServerWentBack(device, expected));
            case PushAnswer.Fork(var at, _) -> alarm(state, new SyncAlarm.WrittenTwice(at));
            case PushAnswer.Malformed(var index, _) ->
                    alarm(state, new SyncAlarm.Refused(pushed.page().entries().get(index).place()));
            case PushAnswer.Misdirected() ->
                    alarm(state, new SyncAlarm.Refused(pushed.page().entries().getFirst().place()));
        };
    }

    private static Step took(SyncState state, Took took) {
        PullPage page = took.page();
        return switch (took.taken()) {
            case STALE -> Step.of(state, new SendPull());
            case DOES_NOT_FOLLOW ->
                    alarm(state, new SyncAlarm.PageDoesNotFollow(page.begins() - 1));
            case WHOLE -> page.entries().isEmpty() ? later(state.succeeded()) : goOn(state, page);
        };
    }

    /// What was pushed has come back decided when there is no more: what is left goes out then.
    private static Step goOn(SyncState state, PullPage page) {
        return page.next(0) < page.head()
                ? Step.of(state, new SendPull())
                : Step.of(state.doing(Doing.PUSHING), new Prepare());
    }

    private static Step alarm(SyncState state, SyncAlarm alarm) {
        return Step.of(state.alarmed(alarm), new Tell(alarm));
    }

    private static Step later(SyncState state) {
        if (state.failures() == 0) {
            return Step.of(state, new Sleep(IDLE));
        }
        Duration most = LEAST.multipliedBy(1L << Math.min(state.failures(), 9));
        return Step.of(state, new Sleep(most.compareTo(MOST) > 0 ? MOST : most));
    }
}
