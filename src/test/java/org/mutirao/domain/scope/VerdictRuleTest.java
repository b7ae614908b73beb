package org.mutirao.domain.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.DeviceEvent.DeviceRevoked;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.PersonEvent.PeopleMerged;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.scope.ScopeEvent.ScopeCreated;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.WireType;
import org.mutirao.domain.testing.Journal;
import org.mutirao.domain.testing.RandomEvents;

class VerdictRuleTest {
    private static final Id<Entity.Device> LAPTOP = Id.of("laptop");
    private static final Id<Entity.Device> OTHER = Id.of("other");
    private static final Id<Entity.Person> ANA = Journal.ANA;
    private static final Id<Entity.Person> BETO = Journal.BETO;

    private final Journal journal = new Journal();
    private Standing standing = Standing.before(Id.of("scope"));

    @BeforeEach
    void anOperationOfOneCoordinator() {
        happens("scope", new ScopeCreated("Enchente", "America/Sao_Paulo", LAPTOP, "aa"));
        happens("laptop", device(Role.values()));
        happens("ana", new PersonRegistered(null, null));
        happens("ana", new RoleGranted(Grantee.PERSON, Role.COORDINATOR));
    }

    private void happens(String aggregate, DomainEvent event) {
        for (Fact fact : journal.append(aggregate, event)) {
            standing = standing.evolve(fact);
        }
    }

    private static DeviceRegistered device(Role... roles) {
        return new DeviceRegistered("", "bb", null, "A7K2", List.of(roles), null);
    }

    private static VerdictRule.Header entry(
            String type, Id<Entity.Device> device, Id<Entity.Person> user) {
        return new VerdictRule.Header(
                type, "Necessidade", "need", device, 9, user, "{}", true, false);
    }

    private Verdict rule(String type, Id<Entity.Device> device, Id<Entity.Person> user) {
        return VerdictRule.rule(entry(type, device, user), standing, null);
    }

    static Stream<Integer> firstPlaces() {
        return Stream.of(1, 2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("firstPlaces")
    void whatInitWritesIsAcceptedUnchecked(int place) {
        List<String> types =
                List.of(
                        "EscopoCriado",
                        "DispositivoRegistrado",
                        "PessoaCadastrada",
                        "PapelConcedido");
        Standing there = Standing.before(Id.of("scope"));
        for (Fact fact : journal.all().subList(0, place - 1)) {
            there = there.evolve(fact);
        }
        var first =
                new VerdictRule.Header(
                        types.get(place - 1), "x", "x", LAPTOP, place, ANA, "{}", true, false);
        assertThat(VerdictRule.rule(first, there, null)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aSecondDeviceCannotMakeTheScopeAgain() {
        var again =
                new VerdictRule.Header(
                        "EscopoCriado", "Escopo", "scope", OTHER, 1, ANA, "{}", true, false);
        assertThat(VerdictRule.rule(again, standing, null)).isEqualTo(Verdict.QUARANTINED);
    }

    @Test
    void anUnknownAndARevokedDeviceWaitForAPerson() {
        assertThat(rule("NecessidadeCriada", OTHER, ANA)).isEqualTo(Verdict.QUARANTINED);
        happens("other", device(Role.VOLUNTEER));
        assertThat(rule("NecessidadeCriada", OTHER, ANA)).isEqualTo(Verdict.ACCEPTED);
        happens("other", new DeviceRevoked("roubado"));
        assertThat(rule("NecessidadeCriada", OTHER, ANA)).isEqualTo(Verdict.QUARANTINED);
    }

    @Test
    void theRightIsWhatPersonAndDeviceBothHave() {
        happens("other", device(Role.VOLUNTEER));
        assertThat(rule("NecessidadeEncerrada", LAPTOP, ANA)).isEqualTo(Verdict.ACCEPTED);
        assertThat(rule("NecessidadeEncerrada", OTHER, ANA)).isEqualTo(Verdict.REFUSED);
        happens("beto", new RoleGranted(Grantee.PERSON, Role.VOLUNTEER));
        assertThat(rule("NecessidadeCriada", LAPTOP, BETO)).isEqualTo(Verdict.ACCEPTED);
        assertThat(rule("NecessidadeEncerrada", LAPTOP, BETO)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void rolesFollowAPersonThroughAMerge() {
        assertThat(rule("NecessidadeCriada", LAPTOP, BETO)).isEqualTo(Verdict.REFUSED);
        happens("ana", new PeopleMerged(ANA, BETO));
        assertThat(rule("NecessidadeCriada", LAPTOP, BETO)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anAuditorWritesNothing() {
        happens("beto", new RoleGranted(Grantee.PERSON, Role.AUDITOR));
        assertThat(RandomEvents.TYPES)
                .map(type -> type.getAnnotation(WireType.class).value())
                .filteredOn(type -> Rights.writer(type) != Rights.Writer.AUTHORITY)
                .filteredOn(type -> Rights.writer(type) != Rights.Writer.LEADERS_OR_AUTHORITY)
                .allMatch(type -> rule(type, LAPTOP, BETO) == Verdict.REFUSED);
    }

    @Test
    void onlyTheAuthorityConfirmsReservations() {
        happens("other", device(Role.values()));
        assertThat(rule("ReservaConfirmada", LAPTOP, BETO)).isEqualTo(Verdict.ACCEPTED);
        assertThat(rule("ReservaConfirmada", OTHER, ANA)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void aRevokedRoleIsGoneFromItsPlaceOn() {
        happens("ana", new RoleRevoked(Grantee.PERSON, Role.COORDINATOR));
        assertThat(rule("NecessidadeCriada", LAPTOP, ANA)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void theSameEventTwiceIsADuplicateAndAnotherUnderItsIdIsRefused() {
        VerdictRule.Header entry = entry("NecessidadeCriada", LAPTOP, ANA);
        var same = new VerdictRule.Twin("NecessidadeCriada", "Necessidade", "need", "{}");
        var other = new VerdictRule.Twin("NecessidadeCriada", "Necessidade", "need", "{ }");
        assertThat(VerdictRule.rule(entry, standing, same)).isEqualTo(Verdict.DUPLICATE);
        assertThat(VerdictRule.rule(entry, standing, other)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void aRestoredCopyMayRegisterItselfAndDecideOn() {
        var registers =
                new VerdictRule.Header(
                        "DispositivoRegistrado",
                        "Dispositivo",
                        "other",
                        OTHER,
                        1,
                        ANA,
                        "{}",
                        true,
                        true);
        assertThat(VerdictRule.rule(registers, standing, null)).isEqualTo(Verdict.ACCEPTED);
        var stranger =
                new VerdictRule.Header(
                        "DispositivoRegistrado",
                        "Dispositivo",
                        "other",
                        OTHER,
                        1,
                        BETO,
                        "{}",
                        true,
                        true);
        assertThat(VerdictRule.rule(stranger, standing, null)).isEqualTo(Verdict.QUARANTINED);
    }

    @Test
    void everyTypeOfEventHasItsWriters() {
        assertThat(RandomEvents.TYPES)
                .map(type -> type.getAnnotation(WireType.class).value())
                .allMatch(Rights::isListed);
    }
}
