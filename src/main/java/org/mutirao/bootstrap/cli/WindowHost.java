package org.mutirao.bootstrap.cli;

import java.io.PrintWriter;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.door.Asked;
import org.mutirao.bootstrap.door.Host;

/// What an open window does for other processes of the same person.
///
/// @param window what it has open
/// @param come brings it before other windows
public record WindowHost(DesktopGraph window, Runnable come) implements Host {
    @Override
    public void raise() {
        come.run();
    }

    @Override
    public int carryOut(Asked.Line line, PrintWriter out, PrintWriter err) {
        return Cli.beside(window, line, out, err);
    }
}
