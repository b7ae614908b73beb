package org.mutirao.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mutirao.bootstrap.cli.Cli;
import org.mutirao.bootstrap.cli.WindowHost;
import org.mutirao.bootstrap.door.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real window at whose door command lines are typed.
abstract class BesideWindow extends RealWindow {
    private @Nullable Door door;

    @BeforeEach
    void openDoor() {
        door = Door.open(operation.graph.folder(), new WindowHost(operation.graph, () -> {}));
    }

    @AfterEach
    @Override
    void stop() {
        if (door != null) { // the window was not even opened
            door.close();
        }
        super.stop();
    }

    /// Types a line, as a script does that has the folder and nothing else.
    ///
    /// @return what it says
    JsonNode type(String... words) {
        List<String> line =
                new ArrayList<>(List.of("--data", operation.folder().toString(), "--json"));
        line.addAll(Arrays.asList(words));
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Cli.run(line.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        if (exit != 0) {
            throw new AssertionError(exit + ": " + out + err);
        }
        return JsonMapper.shared().readTree(out.toString());
    }
}
