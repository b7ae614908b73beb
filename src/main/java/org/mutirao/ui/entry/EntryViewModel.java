package org.mutirao.ui.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Quick entry: the line, what was understood, places of similar names, and a need that looks the
/// same. A line that was not saved is kept as a draft, one for needs and one for offers; it comes
/// back after a crash.
public final class EntryViewModel {
    private static final int MOST_PLACES = 4;

    private final ReadModel readModel;
    private final Coordination coordination;
    private final LineReading reader;
    private final Keeping keeping;
    private final Jobs jobs;
    private final Notices notices;
    private final Tasks.Line asking;
    private final Map<EntryKind, String> drafts = new EnumMap<>(EntryKind.class);
    private final ReadOnlyObjectWrapper<EntryKind> kind =
            new ReadOnlyObjectWrapper<>(EntryKind.NEED);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<EntryReading> reading =
            new ReadOnlyObjectWrapper<>(EntryReading.NOTHING);
    private final ReadOnlyObjectWrapper<List<PlaceRow>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<NeedRow> duplicate = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private Consumer<String> saved = id -> {};

    EntryViewModel(
            ReadModel readModel,
            Coordination coordination,
            LineReading reader,
            Keeping keeping,
            Tasks tasks,
            Notices notices) {
        this.readModel = readModel;
        this.coordination = coordination;
        this.reader = reader;
        this.keeping = keeping;
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.asking = tasks.line();
        line.addListener((o, before, now) -> typed(now));
        for (EntryKind each : EntryKind.values()) {
            keeping.recall(setting(each), kept -> drafts.putIfAbsent(each, kept));
        }
    }

    public static EntryViewModel of(
            UiContext context, Tasks tasks, Keeping keeping, Notices notices) {
        return new EntryViewModel(
                context.readModel(),
                context.coordination(),
                new LineReading(context.clock(), context.zone()),
                keeping,
                tasks,
                notices);
    }

    private static String setting(EntryKind what) {
        return LocalSettings.DRAFT + what.name().toLowerCase(Locale.ROOT);
    }

    private record Around(List<PlaceRow> places, Optional<NeedRow> duplicate) {}

    /// @param listener gets the id of each need that is saved
    public void whenNeedSaved(Consumer<String> listener) {
        saved = listener;
    }

    public void start(EntryKind what) {
        keep();
        kind.set(what);
        error.set(null);
        line.set(drafts.getOrDefault(what, ""));
        open.set(true);
    }

    /// Closes and keeps what was typed.
    public void close() {
        keep();
        open.set(false);
    }

    /// Saves what was understood; a line that is not enough stays.
    public void save() {
        EntryDraft draft = reading.get().draft();
        if (draft == null) {
            return;
        }
        EntryKind what = kind.get();
        jobs.run(() -> send(what, draft), done -> done(what, done), error::set);
    }

    /// Puts a known place's name where the typed one stood.
    public void take(PlaceRow place) {
        EntryDraft draft = reading.get().draft();
        String name = place.name();
        if (draft != null && draft.placeName() != null && name != null) {
            line.set(line.get().replace("@" + draft.placeName(), "@" + name));
        }
    }

    private Outcome<Registered> send(EntryKind what, EntryDraft draft) {
        return switch (what) {
            case NEED -> coordination.registerNeed(draft);
            case OFFER -> coordination.publishOffer(draft);
        };
    }

    private void done(EntryKind what, Registered registered) {
        line.set("");
        drafts.remove(what);
        open.set(false);
        if (what == EntryKind.NEED) {
            saved.accept(registered.id());
        }
        notices.tell(
                Said.of(what == EntryKind.NEED ? "done.need" : "done.offer", registered.number()));
    }

    private void keep() {
        if (open.get()) {
            drafts.put(kind.get(), line.get());
        }
    }

    private void typed(String now) {
        if (open.get()) {
            keeping.keep(setting(kind.get()), now);
        }
        read(now);
    }

    private void read(String typed) {
        EntryReading understood = reader.read(typed, kind.get());
        reading.set(understood);
        error.set(null);
        EntryDraft draft = understood.draft();
        if (draft == null) {
            places.set(List.of());
            duplicate.set(null);
            return;
        }
        asking.run(() -> around(draft), this::show, error::set);
    }

    private void show(Around around) {
        places.set(around.places());
        duplicate.set(kind.get() == EntryKind.NEED ? around.duplicate().orElse(null) : null);
    }

    private Around around(EntryDraft draft) {
        String name = draft.placeName();
        if (name == null) {
            return new Around(List.of(), Optional.empty());
        }
        List<PlaceRow> found = readModel.places(name, 0, MOST_PLACES);
        Optional<PlaceRow> exact =
                found.stream().filter(place -> sameName(place, name)).findFirst();
        return new Around(
                exact.isPresent() ? List.of() : found, exact.flatMap(p -> same(draft, p)));
    }

    private static boolean sameName(PlaceRow place, String name) {
        return name.equalsIgnoreCase(Objects.requireNonNullElse(place.name(), ""));
    }

    private Optional<NeedRow> same(EntryDraft draft, PlaceRow place) {
        NeedFilter filter =
                new NeedFilter(NeedFilter.OPEN.statuses(), draft.item(), place.placeId());
        return readModel.needs(filter, 0, 1).stream().findFirst();
    }

    public ReadOnlyObjectProperty<EntryKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty lineProperty() {
        return line;
    }

    ReadOnlyObjectProperty<EntryReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Whether there is not enough to save yet.
    public ObservableValue<Boolean> incompleteProperty() {
        return reading.map(understood -> understood.draft() == null);
    }

    /// Known places whose names are like the one typed; empty where it is exactly one of them.
    public ReadOnlyObjectProperty<List<PlaceRow>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// An open need of the same item at the same place; null: none.
    public ReadOnlyObjectProperty<NeedRow> duplicateProperty() {
        return duplicate.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }

    public @Nullable String draft(EntryKind what) {
        return drafts.get(what);
    }
}
