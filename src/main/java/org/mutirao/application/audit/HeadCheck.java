package org.mutirao.application.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.Head.Signed;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Reason;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.application.security.DeviceSignatures;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;

/// Compares a log with heads that were given away: the entry of each must be there with the hash
/// that was signed, and the signature be that of the key which the log registers for the device. It
/// holds no more than the heads and the ends of the chains. Not thread-safe.
public final class HeadCheck {
    private record Chain(String scope, String deviceId) {
        static Chain of(ChainTip tip) {
            return new Chain(tip.scope(), tip.deviceId());
        }
    }

    /// @param covered up to where a signature that holds reaches
    private record Reach(long last, long covered, boolean noted) {}

    private final List<Head> heads;
    private final DeviceSignatures signatures;
    private final RegisteredKeys keys;
    private final Map<ChainTip, RecordedEvent> found = new HashMap<>();
    private final Map<Chain, Map<Long, List<Head>>> wanted = new HashMap<>();
    private final Map<Chain, Long> ends = new HashMap<>();

    /// @param heads none: of every chain is said that its head is missing
    public HeadCheck(List<Head> heads, EventCodec codec, DeviceSignatures signatures) {
        this.heads = List.copyOf(heads);
        this.signatures = signatures;
        this.keys = new RegisteredKeys(codec);
        for (Head head : heads) {
            wanted.computeIfAbsent(Chain.of(head.tip()), _ -> new HashMap<>())
                    .computeIfAbsent(head.tip().deviceSeq(), _ -> new ArrayList<>())
                    .add(head);
        }
    }

    void add(RecordedEvent entry) {
        keys.add(entry);
        var at = ChainTip.at(entry.place());
        ends.merge(Chain.of(at), at.deviceSeq(), Math::max);
        wanted.getOrDefault(Chain.of(at), Map.of())
                .getOrDefault(at.deviceSeq(), List.of())
                .forEach(head -> found.put(head.tip(), entry));
    }

    /// What contradicts the log or its registrations; the caller names the first.
    ///
    /// @param entries how many were added
    List<Bad> bad(long entries) {
        return heads.stream().flatMap(head -> bad(head, entries).stream()).toList();
    }

    private Optional<Bad> bad(Head head, long entries) {
        @Nullable RecordedEvent entry = found.get(head.tip());
        if (head.signed() != null && !holds(head.tip(), head.signed())) {
            return Optional.of(at(entry, entries, Reason.FORGED_HEAD));
        }
        if (entry == null) {
            return Optional.of(at(null, entries, Reason.TRUNCATED));
        }
        return entry.place().hash().equals(head.tip().hash())
                ? Optional.empty()
                : Optional.of(LogCheck.bad(entry, Reason.OTHER_HEAD));
    }

    private static Bad at(@Nullable RecordedEvent entry, long entries, Reason reason) {
        return entry == null ? new Bad(entries + 1, null, reason) : LogCheck.bad(entry, reason);
    }

    private boolean holds(ChainTip tip, Signed signed) {
        Optional<DevicePublicKey> key = keys.of(tip.scope(), tip.deviceId());
        return key.filter(signed.key()::equals).isPresent()
                && signature(signed.signature())
                        .filter(bytes -> signatures.verify(signed.key(), Head.message(tip), bytes))
                        .isPresent();
    }

    private static Optional<byte[]> signature(String hex) {
        try {
            return Optional.of(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// How far the heads reach.
    HeadCover cover() {
        int signed = 0;
        int unsigned = 0;
        long uncovered = 0;
        for (Map.Entry<Chain, Long> end : ends.entrySet()) {
            Reach reach = reach(end.getKey(), end.getValue());
            signed += reach.covered() > 0 ? 1 : 0;
            unsigned += reach.covered() == 0 && reach.noted() ? 1 : 0;
            uncovered += reach.last() - reach.covered();
        }
        return new HeadCover(signed, unsigned, ends.size() - signed - unsigned, uncovered);
    }

    private Reach reach(Chain chain, long last) {
        List<Head> own = heads.stream().filter(head -> Chain.of(head.tip()).equals(chain)).toList();
        long covered =
                own.stream()
                        .filter(head -> head.signed() != null && bad(head, 0).isEmpty())
                        .mapToLong(head -> head.tip().deviceSeq())
                        .max()
                        .orElse(0);
        return new Reach(last, covered, !own.isEmpty());
    }
}
