package org.mutirao.ui.shared;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.mutirao.application.importing.FileImport;
import org.mutirao.application.importing.SheetExport;
import org.mutirao.application.importing.SheetWriter;
import org.mutirao.application.paper.PaperWriter;
import org.mutirao.application.paper.SquareCodes;

/// How files come in and go out. All of it waits for a disk.
///
/// @param exports lists as sheets
/// @param sheets any rows as a sheet
/// @param openFolder shows a folder in the system's own program; false: there is none that does
public record Filing(
        FileImport imports,
        SheetExport exports,
        SheetWriter sheets,
        PaperWriter papers,
        SquareCodes squares,
        Predicate<Path> openFolder) {}
