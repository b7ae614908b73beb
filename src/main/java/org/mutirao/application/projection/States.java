package org.mutirao.application.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.ItemState;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.CanonicalOrder;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// States of entities, folded from the log and kept while they are used. An entry at the end of an
/// entity's history is folded onto what is kept; one that belongs before it lets the whole be
/// folded again.
///
/// Not thread-safe: the writer's own, used within its transactions. After one that failed,
/// [#forget].
public final class States {
    private static final int MOST_KEPT = 20_000;
    private static final Set<String> MERGING =
            Set.of("LocaisUnificados", "LocaisSeparados", "PessoasUnificadas", "PessoasSeparadas");

    /// @param last where the last entry stands that the state holds; null: none
    private record Kept(Folded state, CanonicalOrder.@Nullable Place last) {
        boolean isBefore(RecordedEvent entry) {
            return last == null || last.isBefore(entry);
        }

        Kept after(RecordedEvent entry, Fact fact) {
            return new Kept(state.evolve(fact), CanonicalOrder.Place.of(entry));
        }
    }

    private final FactReader facts;
    private final Map<EntityKey, Kept> kept =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<EntityKey, Kept> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    public States(FactReader facts) {
        this.facts = facts;
    }

    public NeedState need(LogReader log, Id<Entity.Need> id) {
        return ((Folded.OfNeed) get(log, EntityKey.need(id.text()))).state();
    }

    public OfferState offer(LogReader log, Id<Entity.Offer> id) {
        return ((Folded.OfOffer) get(log, EntityKey.offer(id.text()))).state();
    }

    public DeliveryState delivery(LogReader log, Id<Entity.Delivery> id) {
        return ((Folded.OfDelivery) get(log, EntityKey.delivery(id.text()))).state();
    }

    public PlaceState place(LogReader log, Id<Entity.Place> id) {
        return ((Folded.OfPlace) get(log, new EntityKey(AggregateType.PLACE, id.text()))).state();
    }

    public PersonState person(LogReader log, Id<Entity.Person> id) {
        return ((Folded.OfPerson) get(log, new EntityKey(AggregateType.PERSON, id.text()))).state();
    }

    public ItemState item(LogReader log, Id<Entity.Item> id) {
        return ((Folded.OfItem) get(log, new EntityKey(AggregateType.ITEM, id.text()))).state();
    }

    public DeviceState device(LogReader log, Id<Entity.Device> id) {
        return ((Folded.OfDevice) get(log, new EntityKey(AggregateType.DEVICE, id.text()))).state();
    }

    /// Which ids name the same place, or the same person.
    public Folded.OfMerges merges(LogReader log) {
        return (Folded.OfMerges) get(log, EntityKey.MERGES);
    }

    Folded get(LogReader log, EntityKey key) {
        Kept held = kept.get(key);
        return held != null ? held.state() : fold(log, key).state();
    }

    /// @param isNew whether nothing that counts was known of the entity before
    record Change(Folded state, boolean isNew) {}

    /// The state of `key` after `entry`, which was just written.
    Change after(LogReader log, EntityKey key, RecordedEvent entry, Fact fact) {
        Kept held = kept.get(key);
        if (held == null && log.mentions(key.id(), 2) == 1) {
            held = new Kept(Folded.unknown(key), null); // that one entry is the one just written
        }
        if (held == null || !held.isBefore(entry)) {
            return again(log, key);
        }
        Kept next = held.after(entry, fact);
        kept.put(key, next);
        return new Change(next.state(), held.last() == null);
    }

    /// The state of `key`, folded from its first entry on.
    Change again(LogReader log, EntityKey key) {
        return new Change(fold(log, key).state(), false);
    }

    /// Lets what is kept of `key` be folded again when it is asked for.
    void forget(EntityKey key) {
        kept.remove(key);
    }

    /// As [#after], for what is kept only: what is not is folded when it is asked for.
    void refresh(LogReader log, EntityKey key, RecordedEvent entry, Fact fact) {
        Kept held = kept.get(key);
        if (held != null && held.isBefore(entry)) {
            kept.put(key, held.after(entry, fact));
        } else {
            kept.remove(key);
        }
    }

    private Kept fold(LogReader log, EntityKey key) {
        List<RecordedEvent> entries = entries(log, key);
        FactRun run = facts.run(log);
        Folded state = Folded.unknown(key);
        for (RecordedEvent entry : entries) {
            for (Fact fact : run.next(entry)) {
                state = state.evolve(fact);
            }
        }
        Kept folded = new Kept(state, last(entries));
        kept.put(key, folded);
        return folded;
    }

    private static CanonicalOrder.@Nullable Place last(List<RecordedEvent> entries) {
        return entries.isEmpty() ? null : CanonicalOrder.Place.of(entries.getLast());
    }

    private static List<RecordedEvent> entries(LogReader log, EntityKey key) {
        if (key.equals(EntityKey.MERGES)) {
            return log.ofTypes(MERGING).stream().filter(RecordedEvent::counts).toList();
        }
        return log.mentions(key.id(), 1) == 0 ? List.of() : log.countingAbout(key.id());
    }

    /// Forgets everything: what was written last may not be in the log.
    public void forget() {
        kept.clear();
    }
}
