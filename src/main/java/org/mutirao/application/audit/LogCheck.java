package org.mutirao.application.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.HashChain;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.UnfitText;

/// Checks a log, entry by entry in the order of their arrival: the hash of each, the chain of every
/// (scope, device), and the authority's order in every scope. It holds no more than the ends of the
/// chains, so that a log of any length can be checked. Not thread-safe.
public final class LogCheck {
    /// Why an entry is bad.
    public enum Reason {
        /// Its columns are not the ones that were hashed.
        OTHER_HASH,
        /// It does not continue its device's chain: an entry is missing, twice there or moved.
        BROKEN_CHAIN,
        /// The authority's places are not dense from 1, or one is there twice.
        BROKEN_ORDER,
        /// The authority received it before the entry at the place before.
        RECEIVED_EARLIER,
        /// Entries that the authority placed, or that a head covers, are not there any more.
        TRUNCATED,
        /// A head that was given away says another hash: the chain was written anew.
        OTHER_HEAD,
        /// A head's signature is not that of the key which the log registers for the device.
        FORGED_HEAD,
        /// Heads that are there cannot be read.
        UNREADABLE_HEAD,
        /// It cannot be read: a line that is no entry, or a page that the disk damaged.
        UNREADABLE
    }

    /// @param position in the database, or the line's in an exported log
    /// @param eventId null where it cannot be read
    public record Bad(long position, @Nullable String eventId, Reason reason) {}

    /// @param entries how many were read
    /// @param heads how far the heads reach with which it was compared
    public record Report(long entries, @Nullable Bad firstBad, HeadCover heads) {
        public boolean ok() {
            return firstBad == null;
        }
    }

    private record Chain(String scope, String deviceId) {}

    /// Where a check can go on: what one knows who has checked everything up to a position.
    ///
    /// @param position the last entry that was checked
    record Mark(long position, List<ChainTip> tips, List<Placed> placed) {
        /// The last place that a scope's authority gave, and when.
        record Placed(String scope, long seq, Instant receivedAt) {}

        Mark {
            tips = List.copyOf(tips);
            placed = List.copyOf(placed);
        }
    }

    private final Map<Chain, ChainTip> tips = new HashMap<>();
    private final Map<String, ScopeOrder> orders = new HashMap<>();
    private final @Nullable HeadCheck heads;
    private boolean unreadableHeads;
    private long entries;
    private @Nullable Bad firstBad;

    /// A check of the whole log by itself.
    public LogCheck() {
        this.heads = null;
    }

    /// A check of the whole log, compared with heads that were given away.
    public LogCheck(HeadCheck heads) {
        this.heads = heads;
    }

    /// A check of what comes behind a mark.
    LogCheck(Mark mark) {
        this();
        mark.tips().forEach(tip -> tips.put(new Chain(tip.scope(), tip.deviceId()), tip));
        mark.placed()
                .forEach(last ->
                        orders.put(last.scope(), ScopeOrder.after(last.seq(), last.receivedAt())));
    }

    /// @param position of the last entry that was added
    /// @return empty where something is bad, or waits for an entry that has not come
    Optional<Mark> mark(long position) {
        if (firstBad != null || !orders.values().stream().allMatch(ScopeOrder::isDense)) {
            return Optional.empty();
        }
        List<Mark.Placed> placed = new ArrayList<>();
        orders.forEach((scope, order) ->
                placed.add(new Mark.Placed(scope, order.last(), order.received())));
        return Optional.of(new Mark(position, List.copyOf(tips.values()), placed));
    }

    /// What is bad among the entries that were added; a gap in the authority's order may be closed
    /// by entries to come.
    Optional<Bad> firstBad() {
        return Optional.ofNullable(firstBad);
    }

    public void add(RecordedEvent entry) {
        entries++;
        checkHash(entry);
        checkChain(entry);
        if (heads != null) {
            heads.add(entry);
        }
        if (entry.ruling() != null) {
            orders.computeIfAbsent(entry.place().scope(), _ -> new ScopeOrder())
                    .add(entry, entry.ruling())
                    .ifPresent(this::note);
        }
    }

    /// Notes something at a position that could not even be read.
    public void unreadable(long position) {
        note(new Bad(position, null, Reason.UNREADABLE));
    }

    /// Notes heads that were given and cannot be read.
    public void unreadableHeads() {
        unreadableHeads = true;
    }

    /// Compares with what the authority's own counter says: an end that was cut off leaves a chain
    /// that is whole.
    ///
    /// @param seq the last place that the scope's authority gave
    public void expectHead(String scope, long seq) {
        long held = orders.computeIfAbsent(scope, _ -> new ScopeOrder()).last();
        if (held < seq) {
            note(new Bad(entries + 1, null, Reason.TRUNCATED));
        }
    }

    public Report report() {
        for (ScopeOrder order : orders.values()) {
            order.firstLeftOver().ifPresent(this::note);
        }
        if (unreadableHeads) {
            note(new Bad(entries + 1, null, Reason.UNREADABLE_HEAD));
        }
        if (heads == null) {
            return new Report(entries, firstBad, HeadCover.NOT_ASKED);
        }
        heads.bad(entries).forEach(this::note);
        return new Report(entries, firstBad, heads.cover());
    }

    private void checkHash(RecordedEvent entry) {
        if (!holds(entry)) {
            note(bad(entry, Reason.OTHER_HASH));
        }
    }

    private static boolean holds(RecordedEvent entry) {
        try {
            return HashChain.holds(entry);
        } catch (UnfitText e) {
            return false;
        }
    }

    /// A bad entry is followed all the same, so that the ones behind it are checked on their own.
    private void checkChain(RecordedEvent entry) {
        var place = entry.place();
        var chain = new Chain(place.scope(), place.deviceId());
        ChainTip tip =
                Optional.ofNullable(tips.get(chain))
                        .orElseGet(() -> ChainTip.empty(place.scope(), place.deviceId()));
        if (place.deviceSeq() != tip.deviceSeq() + 1 || !place.prevHash().equals(tip.hash())) {
            note(bad(entry, Reason.BROKEN_CHAIN));
        }
        tips.put(chain, ChainTip.at(place));
    }

    private void note(Bad bad) {
        if (firstBad == null || bad.position() < firstBad.position()) {
            firstBad = bad;
        }
    }

    static Bad bad(RecordedEvent entry, Reason reason) {
        return new Bad(entry.pos(), entry.body().eventId(), reason);
    }
}
