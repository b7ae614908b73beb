package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Types command lines over one data folder.
final class Terminal {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path data;

    Terminal(Path data) {
        this.data = data;
    }

    /// A folder in which Ana coordinates the operation "Enchente".
    static Terminal begun(Path data) {
        var terminal = new Terminal(data.resolve("enchente"));
        terminal.done("init", "--operation", "Enchente", "--person", "Ana");
        return terminal;
    }

    record Ran(int exit, String out, String err) {
        JsonNode object() {
            assertThat(out.lines()).as(toString()).hasSize(1);
            return JSON.readTree(out);
        }

        List<JsonNode> lines() {
            return out.lines().map(JSON::readTree).toList();
        }

        /// The failure that a script reads.
        JsonNode error() {
            assertThat(fields(object())).containsExactly("error");
            JsonNode error = object().get("error");
            assertThat(fields(error)).containsExactly("code", "message", "hint");
            return error;
        }
    }

    Path data() {
        return data;
    }

    /// As a person types it.
    Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(Arrays.asList(args));
        int exit =
                Cli.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        return new Ran(exit, out.toString(), err.toString());
    }

    /// As a script types it.
    Ran json(String... args) {
        List<String> all = new ArrayList<>(List.of("--json"));
        all.addAll(Arrays.asList(args));
        return run(all.toArray(String[]::new));
    }

    /// The result of a command that is carried out.
    JsonNode done(String... args) {
        Ran ran = json(args);
        assertThat(ran.exit()).as(ran.toString()).isZero();
        return ran.object();
    }

    List<JsonNode> rows(String... args) {
        Ran ran = json(args);
        assertThat(ran.exit()).as(ran.toString()).isZero();
        return ran.lines();
    }

    /// The code of a command that is refused.
    String refused(int exit, String... args) {
        Ran ran = json(args);
        assertThat(ran.exit()).as(ran.toString()).isEqualTo(exit);
        JsonNode error = ran.error();
        assertThat(ran.err()).startsWith(error.get("message").asString());
        return error.get("code").asString();
    }

    static List<String> fields(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    /// The ledger of a need's only item: needed, reserved, in_route, received, missing, excess.
    List<String> ledger(String need) {
        JsonNode item =
                rows("needs").stream()
                        .filter(row -> row.get("number").asString().equals(need))
                        .findFirst()
                        .orElseThrow()
                        .get("items")
                        .get(0);
        return List.of("needed", "reserved", "in_route", "received", "missing", "excess").stream()
                .map(name -> item.get(name).toString())
                .toList();
    }

    String number(String... args) {
        return done(args).get("number").asString();
    }
}
