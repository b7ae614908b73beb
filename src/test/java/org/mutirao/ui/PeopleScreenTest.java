package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.Contacts.Contact;
import org.mutirao.application.query.Contacts.Sight;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.person.PeopleViewModel;
import org.mutirao.ui.person.PersonFormViewModel;
import org.mutirao.ui.shared.Screen;

/// Pessoas over a real operation.
class PeopleScreenTest extends WindowJobs {
    private final PeopleViewModel people = window.person().people();
    private final PersonFormViewModel form = window.person().form();

    @BeforeEach
    void come() {
        window.shell().go(Screen.PEOPLE);
    }

    private void select(String name) {
        people.select(
                people.rows().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private void reach(String name, String phone) {
        select(name);
        window.person().actions().change();
        form.phoneProperty().set(phone);
        form.save();
        assertThat(form.errorProperty().get()).isNull();
    }

    private PersonRow shown() {
        return people.knownProperty().get().person();
    }

    @Test
    void aNewPersonIsAVolunteerWhoseContactIsSealed() throws Exception {
        window.person().actions().create();
        form.nameProperty().set("Bia Nunes");
        form.phoneProperty().set("51 99876-5432");
        form.save();
        select("Bia Nunes");
        assertThat(shown().roles()).containsExactly("voluntariado");
        assertThat(people.knownProperty().get().contact())
                .isEqualTo(new Contact("Bia Nunes", "51 99876-5432", null));
        assertThat(operation.says("99876")).isFalse();
        assertThat(operation.says("Bia Nunes")).isFalse();
    }

    @Test
    void rolesAreGivenAndTakenAndUndone() {
        select("Ana Souza");
        window.person().actions().role(Role.COORDINATOR, true);
        assertThat(told()).isEqualTo("Ana Souza agora tem o papel de coordenação");
        assertThat(shown().roles()).containsExactly("coordenacao", "voluntariado");
        window.person().actions().role(Role.VOLUNTEER, false);
        assertThat(shown().roles()).containsExactly("coordenacao");
        window.undo().ask();
        window.undo().carryOut();
        assertThat(shown().roles()).containsExactly("coordenacao", "voluntariado");
    }

    @Test
    void theLastWhoLeadsKeepsTheRole() {
        select("Rosa Pereira");
        window.person().actions().role(Role.COORDINATOR, false);
        assertThat(window.notices().latestProperty().get().code()).isEqualTo("last_leader");
        assertThat(shown().roles()).contains("coordenacao");
    }

    @Test
    void aVolunteerSeesThoseWhoHaveToDoWithTheirDeliveriesAlone() {
        reach("Rosa Pereira", "51 3000-0000");
        reach("Davi Lima", "51 3111-1111");
        actAs("Ana Souza");
        people.refresh();
        assertThat(people.sightProperty().get()).isEqualTo(Sight.OWN_DELIVERIES);
        assertThat(people.rows()).extracting(PersonRow::name).containsExactly("Ana Souza");
        actAs("Rosa Pereira");
        String need = need("40 marmita @Escola X");
        offer("40 marmita @Cozinha");
        operation.reserve(need, "40");
        operation.dispatch(need, "Ana");
        actAs("Ana Souza");
        people.refresh();
        assertThat(people.rows())
                .as("Rosa asked for what Ana carries")
                .extracting(PersonRow::name)
                .containsExactlyInAnyOrder("Ana Souza", "Rosa Pereira");
        select("Rosa Pereira");
        assertThat(people.knownProperty().get().contact().phone()).isEqualTo("51 3000-0000");
    }

    @Test
    void anAuditorSeesNamesAndNoContact() {
        operation.person("Caio Reis", Role.AUDITOR);
        reach("Davi Lima", "51 3111-1111");
        actAs("Caio Reis");
        people.refresh();
        select("Davi Lima");
        assertThat(people.knownProperty().get().contact()).isNull();
        window.person().actions().role(Role.COORDINATOR, true);
        assertThat(window.notices().latestProperty().get().code()).isEqualTo("not_allowed");
    }

    @Test
    void twoWhoAreOneAreListedOnceAndMayDoWhatBothMay() {
        operation.person("Ana S.", Role.COORDINATOR);
        people.refresh();
        select("Ana Souza");
        window.person().actions().merge();
        window.person().same().others().searchProperty().set("ana s.");
        window.person().same().merge();
        assertThat(told()).isEqualTo("Ana S. e Ana Souza agora são a mesma pessoa");
        assertThat(people.rows()).extracting(PersonRow::name).doesNotContain("Ana S.");
        assertThat(shown().roles()).containsExactly("coordenacao", "voluntariado");
        window.undo().ask();
        window.undo().carryOut();
        assertThat(people.rows()).extracting(PersonRow::name).contains("Ana S.");
    }

    @Test
    void erasingSaysFirstWhatStaysAndThenNobodyReadsTheNameAgain() {
        String need = need("40 marmita @Escola X");
        offer("40 marmita @Cozinha");
        operation.reserve(need, "40");
        operation.dispatch(need, "Davi");
        people.refresh();
        select("Davi Lima");
        window.person().actions().erase();
        var remains = window.person().erasing().previewProperty().get().remains();
        assertThat(remains.deliveries()).isEqualTo(1);
        assertThat(remains.open()).isEqualTo(1);
        assertThat(remains.entries()).isPositive();
        window.person().erasing().erase();
        assertThat(people.rows()).extracting(PersonRow::name).doesNotContain("Davi Lima");
        window.undo().ask();
        assertThat(window.undo().previewProperty().get().what())
                .as("it is not taken back: what was done before is")
                .isNotEqualTo("ChaveDestruida");
    }

    @Test
    void whoeverWasMergedIsErasedToo() {
        String other = operation.person("Dona Davi", Role.VOLUNTEER);
        people.refresh();
        select("Davi Lima");
        window.person().actions().merge();
        window.person().same().others().searchProperty().set("dona");
        window.person().same().merge();
        select("Davi Lima");
        window.person().actions().erase();
        assertThat(window.person().erasing().previewProperty().get().remains().ids()).isEqualTo(2);
        window.person().erasing().erase();
        assertThat(operation.people().person(other).orElseThrow().name()).isEqualTo(other);
    }
}
