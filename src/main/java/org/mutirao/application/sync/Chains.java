package org.mutirao.application.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// Where the chains of a push stand while it is read: which entries are here already, and which go
/// on where a chain ends.
final class Chains {
    private final LogReader log;
    private final String scope;
    private final Map<String, ChainTip> tips = new LinkedHashMap<>();
    private final Map<ChainPlace, RecordedEvent> known = new HashMap<>();
    private final List<Pushed> fresh = new ArrayList<>();

    Chains(LogReader log, String scope) {
        this.log = log;
        this.scope = scope;
    }

    /// @return why the entry cannot come next, if it cannot
    Optional<PushAnswer> add(Pushed entry) {
        ChainPlace place = entry.place();
        ChainTip tip = tip(place.deviceId());
        if (place.deviceSeq() <= tip.deviceSeq()) {
            return repeated(place, tip);
        }
        if (place.deviceSeq() > tip.deviceSeq() + 1) {
            return Optional.of(new PushAnswer.Gap(place.deviceId(), tip.deviceSeq() + 1));
        }
        if (!place.prevHash().equals(tip.hash())) {
            return Optional.of(new PushAnswer.Fork(place, tip));
        }
        tips.put(place.deviceId(), ChainTip.at(place));
        fresh.add(entry);
        return Optional.empty();
    }

    private Optional<PushAnswer> repeated(ChainPlace place, ChainTip tip) {
        Optional<RecordedEvent> here = log.at(scope, place.deviceId(), place.deviceSeq());
        if (here.isPresent() && here.get().place().equals(place)) {
            known.put(place, here.get());
            return Optional.empty();
        }
        boolean twice = here.isEmpty() && fresh.stream().anyMatch(it -> it.place().equals(place));
        return twice ? Optional.empty() : Optional.of(new PushAnswer.Fork(place, tip));
    }

    private ChainTip tip(String deviceId) {
        return tips.computeIfAbsent(deviceId, it -> log.tip(scope, it));
    }

    /// What is not here yet, in the order of the push.
    List<Pushed> fresh() {
        return fresh;
    }

    /// The ends of the chains that go on.
    List<ChainTip> extended() {
        return fresh.stream().map(it -> it.place().deviceId()).distinct().map(this::tip).toList();
    }

    List<ChainTip> tips() {
        return List.copyOf(tips.values());
    }
}
