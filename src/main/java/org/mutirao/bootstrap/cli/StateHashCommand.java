package org.mutirao.bootstrap.cli;

import org.mutirao.application.projection.StateHash;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;

@Command(name = "state-hash")
final class StateHashCommand extends Task {
    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            StateHash hash = graph.stateHash();
            if (!console.json()) {
                console.text(hash.hash() + "  " + hash.position());
            }
            console.result(hash);
        }
        return Exit.DONE;
    }
}
