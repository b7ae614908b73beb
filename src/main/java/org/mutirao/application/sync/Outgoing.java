package org.mutirao.application.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.application.audit.Head;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// What a device has for the one that decides: at most one page at a time, in canonical order.
public final class Outgoing {
    /// Most bytes of one page's texts; one entry alone may have more.
    private static final int MOST_CHARS = 1 << 20;

    private final Vouching vouching;

    /// How the end of a chain is vouched for.
    @FunctionalInterface
    public interface Vouching {
        /// @return the device's signed head there; empty where this laptop neither has its key nor
        ///   got such a head with it
        Optional<Head> at(ChainTip tip);
    }

    public Outgoing(Vouching vouching) {
        this.vouching = vouching;
    }

    /// The next entries that the authority has not seen.
    ///
    /// @return empty where nothing waits
    public Optional<Push> next(LogReader log, String scope) {
        return page(scope, log.undecided(scope, Push.MOST_ENTRIES));
    }

    /// The next entries of a scope that is handed over, with what this device decided.
    ///
    /// @param afterSeq the last place that the receiver has
    public Optional<Push> handedOver(LogReader log, String scope, long afterSeq) {
        return page(scope, log.decided(scope, afterSeq, Push.MOST_ENTRIES));
    }

    private Optional<Push> page(String scope, List<RecordedEvent> entries) {
        List<RecordedEvent> some = new ArrayList<>();
        long chars = 0;
        for (RecordedEvent entry : entries) {
            chars += entry.body().eventData().length();
            if (!some.isEmpty() && chars > MOST_CHARS) {
                break;
            }
            some.add(entry);
        }
        Map<String, ChainTip> ends = new LinkedHashMap<>();
        some.forEach(it -> ends.put(it.place().deviceId(), ChainTip.at(it.place())));
        List<Head> heads =
                ends.values().stream().flatMap(tip -> vouching.at(tip).stream()).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Push(scope, some.stream().map(Pushed::of).toList(), heads));
    }
}
