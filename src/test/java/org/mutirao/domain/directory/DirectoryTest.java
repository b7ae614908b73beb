package org.mutirao.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlaceUpdated;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.domain.testing.Journal;

class DirectoryTest {
    private static final Id<Entity.Place> SCHOOL = Id.of("school");
    private static final Id<Entity.Place> A = Id.of("a");
    private static final Id<Entity.Place> B = Id.of("b");
    private static final Id<Entity.Place> C = Id.of("c");

    private final Journal journal = new Journal();

    private static PlaceRegistered place(@Nullable String name, PlaceKind kind) {
        return new PlaceRegistered(name, kind, null, null, null, null, 80, null, null);
    }

    private PlaceState known() {
        Fact fact =
                journal.append(SCHOOL.text(), place("EM Escola X", PlaceKind.SCHOOL)).getFirst();
        return PlaceState.unknown(SCHOOL).evolve(fact);
    }

    private static void assertRefused(Decision decision, Refusal refusal) {
        assertThat(decision).isEqualTo(Decision.reject(refusal));
    }

    @Test
    void aHomeIsRegisteredWithoutItsName() {
        assertRefused(
                EntryDecider.register(PlaceState.unknown(A), place("Ana", PlaceKind.HOME)),
                new DirectoryRefusal.NameOfHome());
        assertThat(EntryDecider.register(PlaceState.unknown(A), place(null, PlaceKind.HOME)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aPlaceCannotBecomeAHomeWhileItsNameIsInClear() {
        assertRefused(
                EntryDecider.update(known(), Map.of("/kind", "moradia")),
                new DirectoryRefusal.NameOfHome());
    }

    @Test
    void anUpdateCarriesOnlyWhatDiffersWithWhatStood() {
        var values = Map.<String, @Nullable String>of("/name", "Escola X", "/capacity", "80");
        var decision = (Decision.Accepted) EntryDecider.update(known(), values);
        var updated = (PlaceUpdated) decision.emissions().getFirst().event();
        assertThat(updated.changes()).containsOnlyKeys("/name");
        assertThat(updated.changes().get("/name").from()).isEqualTo("EM Escola X");
    }

    @Test
    void fieldsThatDoNotExistAndValuesThatDoNotFitAreRefused() {
        assertRefused(
                EntryDecider.update(known(), Map.of("/nome", "x")),
                new DirectoryRefusal.UnknownField("/nome"));
        assertRefused(
                EntryDecider.update(known(), Map.of("/latitude", "1e5")),
                new DirectoryRefusal.BadField("/latitude", "1e5"));
        assertRefused(
                EntryDecider.update(known(), Map.of("/latitude", "-30.1")),
                new DirectoryRefusal.BadPosition());
    }

    @Test
    void aRegistrationThatArrivesAfterItsUpdateLiesBeneathIt() {
        PlaceState state = known();
        var update = new PlaceUpdated(Map.of("/city", new Change(null, "Canoas")));
        Fact later = journal.append(SCHOOL.text(), update).getFirst();
        PlaceState other =
                PlaceState.unknown(SCHOOL).evolve(later).evolve(journal.all().getFirst());
        assertThat(other.city()).isEqualTo("Canoas");
        assertThat(other.name()).isEqualTo(state.name());
        assertThat(other.capacity()).isEqualTo(80);
    }

    @Test
    void mergesAreAUnionThatNoOrderTurnsIntoACircle() {
        Merges<Entity.Place> merges =
                Merges.<Entity.Place>none().merge(A, B).merge(B, C).merge(C, A);
        assertThat(merges.namesOf(C)).containsExactlyInAnyOrder(A, B, C);
        assertThat(merges.resolve(C)).isEqualTo(A);
        assertThat(merges.resolve(A)).isEqualTo(A);
    }

    @Test
    void whatWasMergedComesAlongWhenItsKeeperIsMerged() {
        Merges<Entity.Place> merges = Merges.<Entity.Place>none().merge(A, B).merge(C, B);
        assertThat(merges.resolve(A)).isEqualTo(C);
        assertThat(merges.resolve(B)).isEqualTo(C);
        assertThat(merges.separate(C, B).resolve(B)).isEqualTo(A);
        assertThat(merges.separate(C, B).resolve(C)).isEqualTo(C);
    }

    @Test
    void anyMergesAndSeparationsResolveEverything() {
        long seed = Long.getLong("mutirao.seed", new Random().nextLong());
        System.out.println("merges, seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Merges<Entity.Place> merges = Merges.none();
            var ids = new ArrayList<Id<Entity.Place>>();
            for (int i = 0; i < 8; i++) {
                ids.add(Id.of("p" + i));
            }
            for (int i = 0; i < 40; i++) {
                Id<Entity.Place> one = ids.get(random.nextInt(8));
                Id<Entity.Place> other = ids.get(random.nextInt(8));
                merges =
                        random.nextInt(3) == 0
                                ? merges.separate(one, other)
                                : merges.merge(one, other);
                for (Id<Entity.Place> id : ids) {
                    assertThat(merges.resolve(merges.resolve(id))).isEqualTo(merges.resolve(id));
                }
                for (var pair : merges.pairs()) {
                    assertThat(merges.same(pair.keep(), pair.merged())).isTrue();
                }
            }
        }
    }

    @Test
    void theLastLeaderKeepsTheRole() {
        var ana = new PersonState(Journal.ANA, Entry.UNKNOWN, Set.of(Role.COORDINATOR), false);
        assertRefused(
                DirectoryDecider.revoke(ana, Role.COORDINATOR, false),
                new DirectoryRefusal.LastLeader(Journal.ANA));
        assertThat(DirectoryDecider.revoke(ana, Role.COORDINATOR, true))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anErasedPersonNeverGetsPersonalDataAgain() {
        PersonState person = PersonState.unknown(Journal.ANA);
        for (Fact fact :
                List.of(
                        journal.append("ana", new PersonRegistered("digest", null)).getFirst(),
                        journal.append("ana", new RoleGranted(Grantee.PERSON, Role.VOLUNTEER))
                                .getFirst(),
                        journal.append("ana", new PersonEvent.KeyDestroyed(KeyKind.PERSON, null))
                                .getFirst())) {
            person = person.evolve(fact);
        }
        assertThat(person.sealed()).isNull();
        assertThat(person.roles()).containsExactly(Role.VOLUNTEER);
        assertRefused(
                DirectoryDecider.update(person, Map.of("/sealed", "other")),
                new DirectoryRefusal.Erased(Journal.ANA));
    }
}
