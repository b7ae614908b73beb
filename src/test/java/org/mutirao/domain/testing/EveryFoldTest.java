package org.mutirao.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.ItemState;
import org.mutirao.domain.directory.Merges;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.scope.NoticeState;
import org.mutirao.domain.scope.Standing;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Every state takes every event with any content in any order: a log that was merged, or cut, or
/// written by a newer version never stops a fold. `-Dmutirao.seed=...` repeats a printed run.
class EveryFoldTest {
    private static final int LENGTH = 20_000;
    private static final int FEWEST_CASES = 200;

    private NeedState need = NeedState.unknown(Id.of("a"));
    private OfferState offer = OfferState.unknown(Id.of("a"));
    private DeliveryState delivery = DeliveryState.unknown(Id.of("a"));
    private PlaceState place = PlaceState.unknown(Id.of("a"));
    private PersonState person = PersonState.unknown(Id.of("a"));
    private ItemState item = ItemState.unknown(Id.of("a"));
    private DeviceState device = DeviceState.unknown(Id.of("a"));
    private NoticeState notice = NoticeState.unknown(Id.of("a"));
    private Standing standing = Standing.before(Id.of("a"));
    private Merges<Entity.Place> places = Merges.none();
    private Merges<Entity.Person> people = Merges.none();

    @Test
    void anyEventsInAnyOrderMakeStates() {
        long seed = Long.getLong("mutirao.seed", new Random().nextLong());
        System.out.println("every fold, seed " + seed);
        Map<String, Integer> cases = new TreeMap<>();
        int round = 0;
        for (Fact fact : new RandomEvents(seed).history(LENGTH)) {
            if (round++ % 100 == 0) {
                beginAgain(); // a long history would only grow
            }
            cases.merge(fact.event().getClass().getSimpleName(), 1, Integer::sum);
            fold(fact);
            look(fact);
        }
        System.out.println("  " + cases);
        assertThat(cases).hasSize(RandomEvents.TYPES.size());
        assertThat(cases.values()).allMatch(count -> count >= FEWEST_CASES);
        somethingWasFolded();
    }

    private void somethingWasFolded() {
        assertThat(place.known()).isTrue();
        assertThat(person.known()).isTrue();
        assertThat(item.known()).isTrue();
        assertThat(device.registration()).isNotNull();
        assertThat(standing.devices()).isNotEmpty();
        assertThat(standing.scope().authorities()).isNotEmpty();
        assertThat(places.pairs()).isNotEmpty();
        assertThat(people.pairs()).isNotEmpty();
    }

    private void beginAgain() {
        need = NeedState.unknown(Id.of("a"));
        offer = OfferState.unknown(Id.of("a"));
        delivery = DeliveryState.unknown(Id.of("a"));
    }

    private void fold(Fact fact) {
        need = need.evolve(fact);
        offer = offer.evolve(fact);
        delivery = delivery.evolve(fact);
        place = place.evolve(fact);
        person = person.evolve(fact);
        item = item.evolve(fact);
        device = device.evolve(fact);
        notice = notice.evolve(fact);
        standing = standing.evolve(fact);
        places = Merges.ofPlaces(places, fact);
        people = Merges.ofPeople(people, fact);
    }

    /// What is asked of a state must have an answer too, whatever was folded into it.
    private void look(Fact fact) {
        assertThat(need.status()).isNotNull();
        assertThat(need.ledger().items()).hasSizeGreaterThanOrEqualTo(need.items().size());
        assertThat(offer.status()).isNotNull();
        offer.items().forEach(line -> offer.remaining(line.itemId()));
        assertThat(delivery.open()).allMatch(line -> line.open().signum() > 0);
        delivery.status();
        delivery.carriers();
        place.latitude();
        place.kind();
        item.substitutes();
        standing.rolesOf(fact.by());
        places.resolve(Id.of("b"));
        people.namesOf(Id.of("b"));
    }
}
