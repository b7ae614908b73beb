package org.mutirao.ui.map;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.map.AreaPacks;
import org.mutirao.application.map.AreaPacks.Opened;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Tasks;

/// The area pack that lies on the map, remembered until another one takes its place.
public final class PackViewModel {
    private static final String REMEMBERED = "map.pack";

    private final AreaPacks packs;
    private final Tasks tasks;
    private final Tasks.Line opening;
    private final Keeping keeping;
    private final ReadOnlyObjectWrapper<AreaPack> pack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public PackViewModel(AreaPacks packs, Tasks tasks, Keeping keeping) {
        this.packs = packs;
        this.tasks = tasks;
        this.opening = tasks.line();
        this.keeping = keeping;
        keeping.recall(REMEMBERED, file -> open(Path.of(file)));
    }

    /// Lays a file over the base; what was there before stays where this one cannot be shown.
    public void open(Path file) {
        error.set(null);
        opening.run(() -> packs.open(file), opened -> show(opened, file), error::set);
    }

    private void show(Opened opened, Path file) {
        switch (opened) {
            case Opened.Ready(AreaPack ready) -> {
                replace(ready);
                keeping.keep(REMEMBERED, file.toAbsolutePath().toString());
            }
            case Opened.Refused(AreaPacks.Reason reason) ->
                    error.set(
                            Said.of(
                                    "pack." + reason.name().toLowerCase(Locale.ROOT),
                                    file.getFileName().toString()));
        }
    }

    /// Takes it away.
    public void close() {
        error.set(null);
        replace(null);
        keeping.keep(REMEMBERED, "");
    }

    private void replace(@Nullable AreaPack next) {
        AreaPack before = pack.get();
        pack.set(next);
        if (before != null) {
            tasks.run(
                    () -> {
                        before.close();
                        return before;
                    },
                    closed -> {},
                    error::set);
        }
    }

    /// Takes the message away.
    public void dismiss() {
        error.set(null);
    }

    /// Null: the base alone.
    public ReadOnlyObjectProperty<AreaPack> packProperty() {
        return pack.getReadOnlyProperty();
    }

    /// Null: all is well.
    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
