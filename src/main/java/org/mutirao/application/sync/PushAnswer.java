package org.mutirao.application.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.TextProblem;

/// What became of a push. But for [Taken] nothing was written.
public sealed interface PushAnswer {

    /// All of it stands in the receiver's log.
    ///
    /// @param results one for each entry, in its order
    /// @param tips where each chain of the push ends there now
    record Taken(List<Result> results, List<ChainTip> tips) implements PushAnswer {
        public Taken {
            results = List.copyOf(results);
            tips = List.copyOf(tips);
        }
    }

    /// @param ruling what stands there; null where the receiver does not decide
    record Result(ChainPlace place, @Nullable Ruling ruling) {}

    /// Who got it neither decides in the scope nor takes it over from who sent it: wait, or ask who
    /// does.
    record NotAuthority() implements PushAnswer {}

    /// Entries are missing before the first of a chain: send from there.
    record Gap(String deviceId, long expected) implements PushAnswer {}

    /// Another entry stands at a place: two copies write as one device, or a database went back.
    /// The one that comes second goes on as a new device.
    ///
    /// @param at the place that is taken
    record Fork(ChainPlace at, ChainTip tip) implements PushAnswer {}

    /// No signature of its device covers the end of a chain.
    record Uncovered(String deviceId) implements PushAnswer {}

    /// An entry that no log may hold.
    ///
    /// @param index its place in the push, from 0
    record Malformed(int index, TextProblem problem) implements PushAnswer {}

    /// It is of another scope, or more than may come at once.
    record Misdirected() implements PushAnswer {}

    /// What came does not go on where the receiver's copy of the scope ends: send from there.
    ///
    /// @param head the last place that it holds
    record OutOfOrder(long head) implements PushAnswer {}
}
