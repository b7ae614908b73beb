package org.mutirao.application.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Papers as printable pages.
public interface PaperWriter {
    /// Writes them as one PDF, each paper beginning on a page of its own.
    ///
    /// @throws IOException the disk or the folder refused: choose another place; the file is as it
    ///   was before
    void write(Path file, List<Paper> papers) throws IOException;

    /// The same pages as pictures, for a printer.
    ///
    /// @throws IOException a page cannot be drawn: save the papers as a file and print that
    List<Page> pages(List<Paper> papers) throws IOException;

    /// @param argb a colour for each point, row by row from the top
    record Page(int width, int height, int[] argb) {}
}
