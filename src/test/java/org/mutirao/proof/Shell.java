package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.bootstrap.cli.Cli;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line over one data folder, with `--json`.
public record Shell(Path folder) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param lines what it wrote on standard output, one object each
    public record Answer(int exit, List<JsonNode> lines, String words) {
        public JsonNode json() {
            return lines.getFirst();
        }

        public String error() {
            return json().path("error").path("code").asString();
        }
    }

    public Answer run(String... command) {
        List<String> args = new ArrayList<>(List.of("--data", folder.toString(), "--json"));
        args.addAll(List.of(command));
        var out = new StringWriter();
        var err = new StringWriter();
        int exit =
                Cli.run(
                        args.toArray(String[]::new),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true));
        List<JsonNode> lines = out.toString().lines().map(JSON::readTree).toList();
        return new Answer(exit, lines, err.toString());
    }

    /// Runs what must succeed.
    public JsonNode done(String... command) {
        Answer answer = run(command);
        assertThat(answer.exit()).as("%s: %s", List.of(command), answer).isZero();
        return answer.lines().isEmpty() ? JSON.createObjectNode() : answer.json();
    }

    public Shell begin() {
        done("init", "--operation", "Cheia", "--person", "Zuleica Quintanilha");
        return this;
    }

    public Shell at(Path other) {
        return new Shell(other);
    }
}
