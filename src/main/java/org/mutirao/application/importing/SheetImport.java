package org.mutirao.application.importing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.entry.Categories;

/// Reads a sheet and says what each of its rows means; it writes nothing.
///
/// @see <a href="docs/import.md">docs/import.md</a>
public final class SheetImport {
    private final SheetReader reader;
    private final Categories categories;

    public SheetImport(SheetReader reader, Categories categories) {
        this.reader = reader;
        this.categories = categories;
    }

    /// @param kind null: the map's, or recognised from the header
    /// @param map null: columns are recognised by their names
    /// @param zone the scope's, for times that name none
    public record Request(@Nullable ImportKind kind, @Nullable ColumnMap map, ZoneId zone) {}

    public sealed interface Result {}

    /// Every row is accounted for: `rows = imported + duplicates + errors`.
    ///
    /// @param source first part of the rows' keys
    /// @param rows that are not blank, without the header and what stands above it
    /// @param ignored header texts of columns that were not used
    public record Mapped(
            ImportKind kind,
            String source,
            SheetFormat format,
            int rows,
            int imported,
            int duplicates,
            int errors,
            List<String> ignored)
            implements Result {
        public Mapped {
            ignored = List.copyOf(ignored);
        }
    }

    /// What the sink was given is not to be kept.
    public record Refused(FileRefusal why) implements Result {}

    public sealed interface Looked {}

    /// What the sheet seems to hold.
    public record Seen(SheetLook look) implements Looked {}

    /// It is no sheet.
    public record Unfit(FileRefusal why) implements Looked {}

    /// Looks at the top of a sheet: its columns, and what they seem to hold.
    public Looked look(Path file) {
        LookRun run = new LookRun();
        return switch (reader.read(file, run)) {
            case SheetReader.Refused(var why) -> new Unfit(why);
            case SheetReader.Read _ ->
                    run.look()
                            .<Looked>map(Seen::new)
                            .orElseGet(() -> new Unfit(new FileRefusal.NoRows()));
        };
    }

    /// Hands over what each row means, in the order of the file.
    public Result read(Path file, Request request, Consumer<ImportRow> sink) {
        ImportRun run = new ImportRun(request, categories, sink);
        return switch (reader.read(file, run)) {
            case SheetReader.Refused(var why) -> new Refused(why);
            case SheetReader.Read read -> run.result(read.format());
        };
    }
}
