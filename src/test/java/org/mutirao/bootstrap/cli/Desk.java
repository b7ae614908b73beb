package org.mutirao.bootstrap.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A command line over one data folder, as a script has it.
record Desk(Path data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param out what came on standard output
    record Ran(int exit, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }

        List<JsonNode> lines() {
            return out.lines().map(JSON::readTree).toList();
        }
    }

    static Desk begun(Path data) {
        Desk desk = new Desk(data);
        desk.run("init", "--operation", "Enchente", "--person", "Rosa");
        return desk;
    }

    Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] all =
                Stream.concat(Stream.of("--data", data.toString(), "--json"), Stream.of(args))
                        .toArray(String[]::new);
        int exit = Cli.run(all, new PrintWriter(out), new PrintWriter(err));
        return new Ran(exit, out.toString(), err.toString());
    }
}
