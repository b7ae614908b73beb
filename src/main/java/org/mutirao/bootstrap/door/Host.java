package org.mutirao.bootstrap.door;

import java.io.PrintWriter;

/// The window behind the door. Called on any thread, for several at once.
public interface Host {
    /// Comes before other windows.
    void raise();

    /// Carries a command line out to its end, whatever it comes to. What it has written when it
    /// returns is on the disk.
    ///
    /// @return the exit code
    int carryOut(Asked.Line line, PrintWriter out, PrintWriter err);
}
