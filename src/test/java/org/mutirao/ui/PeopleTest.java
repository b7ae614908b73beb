package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.shared.PersonSearch;
import org.mutirao.ui.shell.WindowModel;

/// Adding people where they are asked for.
class PeopleTest {
    private final RealOperation operation = new RealOperation();
    private final WindowModel model = operation.window();

    @AfterEach
    void close() {
        operation.close();
    }

    @Test
    void whoeverIsMissingIsAddedWhereSomebodyIsSent() {
        operation.offer("40 marmita @Cozinha B");
        String need = operation.need("40 marmita @Escola X");
        operation.reserve(need, null);
        operation.settle();
        model.ways().need(need);
        model.need().actions().send();
        PersonSearch who = model.need().dispatch().who();
        who.searchProperty().set("  Bia Nunes ");
        assertThat(who.found()).isEmpty();
        assertThat(who.unknownProperty().get()).isEqualTo("Bia Nunes");
        who.add(Role.VOLUNTEER);
        assertThat(who.unknownProperty().get()).isEmpty();
        model.need().dispatch().send();
        assertThat(model.need().dispatch().codes()).hasSize(1);
        String carrier = operation.rows().deliveriesOf(need).getFirst().volunteerId();
        assertThat(operation.people().person(carrier).orElseThrow().name()).isEqualTo("Bia Nunes");
    }

    @Test
    void whoeverIsMissingIsAddedWhereSomebodySitsDown() {
        model.actor().ask();
        PersonSearch who = model.actor().who();
        who.searchProperty().set("bía nunes");
        who.add(Role.COORDINATOR);
        model.actor().switchTo();
        assertThat(model.shell().actingProperty().get().name()).isEqualTo("bía nunes");
        assertThat(model.shell().actingProperty().get().roles()).containsExactly("coordenacao");
    }

    @Test
    void aNameThatSomebodyHasIsNotAddedTwice() {
        model.actor().ask();
        PersonSearch who = model.actor().who();
        who.searchProperty().set("ANA SOUZA");
        assertThat(who.unknownProperty().get()).isEmpty();
        who.searchProperty().set("ana");
        assertThat(who.unknownProperty().get()).isEqualTo("ana");
    }
}
