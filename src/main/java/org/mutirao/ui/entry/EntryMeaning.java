package org.mutirao.ui.entry;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// What the typed line means, and what is there already that it may mean.
public final class EntryMeaning {
    private final UiContext context;
    private final LineReading reader;
    private final Tasks.Line asking;
    private final Consumer<Said> failed;
    private final ReadOnlyObjectWrapper<EntryReading> reading =
            new ReadOnlyObjectWrapper<>(EntryReading.NOTHING);
    private final ReadOnlyObjectWrapper<EntryAround> around =
            new ReadOnlyObjectWrapper<>(EntryAround.NOTHING);

    /// @param failed told why it is not known what is there
    EntryMeaning(UiContext context, Tasks tasks, Consumer<Said> failed) {
        this.context = context;
        this.reader = new LineReading(context.clock(), context.zone());
        this.asking = tasks.line();
        this.failed = failed;
    }

    /// Understands a line at once, and asks what is there already.
    void read(String line, EntryKind kind) {
        EntryReading understood = reader.read(line, kind);
        reading.set(understood);
        EntryDraft draft = understood.draft();
        if (draft == null) {
            asking.drop();
            around.set(EntryAround.NOTHING);
        } else {
            asking.run(() -> EntryAround.of(kind, draft, context), around::set, failed);
        }
    }

    /// What is there already was asked for by somebody else.
    void found(EntryAround there) {
        around.set(there);
    }

    /// Null while there is not enough to save.
    @Nullable EntryDraft draft() {
        return reading.get().draft();
    }

    /// The line with a known place's name where the typed one stands.
    String with(PlaceRow place, String line, EntryKind kind) {
        EntryDraft draft = draft();
        String name = place.name();
        if (draft == null || draft.placeName() == null || name == null) {
            return line;
        }
        String typed = "@" + draft.placeName();
        String bare = line.replace(typed, "@" + name);
        EntryDraft read = reader.read(bare, kind).draft();
        boolean understood = read != null && name.equals(read.placeName());
        return understood ? bare : line.replace(typed, "@\"" + name + "\"");
    }

    ReadOnlyObjectProperty<EntryReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EntryAround> aroundProperty() {
        return around.getReadOnlyProperty();
    }

    /// Whether there is not enough to save yet.
    public ObservableValue<Boolean> incompleteProperty() {
        return reading.map(understood -> understood.draft() == null);
    }

    /// Known places whose names are like the one typed; empty where a place goes by it.
    public ObservableValue<List<PlaceRow>> placesProperty() {
        return around.map(EntryAround::similar);
    }

    /// The typed name of a place that nobody knows yet; null: none.
    public ObservableValue<String> newPlaceProperty() {
        return around.map(found -> found.newPlace().orElse(null));
    }

    /// An open need of the same goods at the same place; null: none.
    public ObservableValue<NeedRow> duplicateProperty() {
        return around.map(found -> found.duplicate().orElse(null));
    }

    /// Whether what is typed can be asked for in the need that looks the same.
    ObservableValue<Boolean> canAddProperty() {
        return around.map(found -> found.takes(draft()));
    }
}
