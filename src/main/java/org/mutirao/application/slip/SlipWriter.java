package org.mutirao.application.slip;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes slips as one printable file.
@FunctionalInterface
public interface SlipWriter {
    /// One page each, in the order given.
    ///
    /// @throws IOException the disk or the folder refused: choose another place
    void write(Path file, List<Slip> slips) throws IOException;
}
