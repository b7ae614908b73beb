package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.bootstrap.cli.Terminal.fields;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlacesAndPeopleTest {
    @TempDir Path folder;

    @Test
    void placesAndPeopleAreAddedAndListed() {
        Terminal terminal = Terminal.begun(folder);
        terminal.done(
                "place", "Cozinha B", "--kind", "cozinha", "--lat", "-30.03", "--lon", "-51.2");
        JsonNode similar = terminal.done("place", "Cozinha da B");
        assertThat(similar.get("events")).hasSize(1);
        JsonNode row = terminal.rows("places").getFirst();
        assertThat(fields(row)).contains("place_id", "name", "kind", "latitude", "longitude");
        assertThat(row.get("latitude").isNumber()).isTrue();
        assertThat(terminal.refused(1, "place", "COZINHA b")).isEqualTo("place_known");
        assertThat(terminal.refused(2, "place", "D", "--lat", "1")).isEqualTo("both_coordinates");
        assertThat(terminal.refused(2, "place", "D", "--lat", "91", "--lon", "0"))
                .isEqualTo("bad_coordinates");
        assertThat(terminal.refused(2, "place", "D", "--kind", "castelo"))
                .isEqualTo("no_such_word");
        assertThat(terminal.refused(2, "place", " ")).isEqualTo("place_needs_a_name");

        JsonNode person = terminal.done("person", "Bia Souza", "--role", "voluntariado");
        assertThat(fields(person)).containsExactly("person_id", "similar", "events", "warnings");
        assertThat(terminal.done("person", "Bia Souza").get("similar").get(0).asString())
                .isEqualTo("Bia Souza");
        assertThat(fields(terminal.rows("people").getFirst()))
                .contains("person_id", "name", "roles");
        assertThat(terminal.refused(2, "person", "X", "--role", "rei")).isEqualTo("no_such_word");
    }
}
