package org.mutirao.ui.entry;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.Units;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.PlaceRow;
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
    private final UiContext context;
    private final LineReading reader;
    private final Keeping keeping;
    private final Tasks tasks;
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
    private final ReadOnlyObjectWrapper<EntryAround> around =
            new ReadOnlyObjectWrapper<>(EntryAround.NOTHING);
    private final ReadOnlyIntegerWrapper stops = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private Consumer<String> saved = id -> {};

    public EntryViewModel(UiContext context, Tasks tasks, Keeping keeping, Notices notices) {
        this.context = context;
        this.reader = new LineReading(context.clock(), context.zone());
        this.keeping = keeping;
        this.tasks = tasks;
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.asking = tasks.line();
        line.addListener((o, before, now) -> typed(now));
        for (EntryKind each : EntryKind.values()) {
            keeping.recall(setting(each), kept -> drafts.putIfAbsent(each, kept));
        }
    }

    private static String setting(EntryKind what) {
        return LocalSettings.DRAFT + what.name().toLowerCase(Locale.ROOT);
    }

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

    /// Saves what was understood; a line that is not enough stays, as does one that looks like a
    /// need that is there already: then it can be added to that one, or saved all the same.
    public void save() {
        EntryDraft draft = reading.get().draft();
        if (draft == null || saving.get()) {
            return;
        }
        EntryKind what = kind.get();
        saving.set(true);
        tasks.run(
                () -> EntryAround.of(what, draft, context),
                found -> {
                    saving.set(false);
                    if (found.duplicate().isEmpty()) {
                        write(what, draft);
                    } else {
                        around.set(found);
                        stops.set(stops.get() + 1);
                    }
                },
                this::fail);
    }

    /// Saves though a need looks the same.
    public void saveAnyway() {
        EntryDraft draft = reading.get().draft();
        if (draft != null && !saving.get()) {
            write(kind.get(), draft);
        }
    }

    private void write(EntryKind what, EntryDraft draft) {
        saving.set(true);
        jobs.run(() -> send(what, draft), done -> done(what, done), this::fail);
    }

    /// Asks for that many more in the need that looks the same, instead of a second one.
    public void addToDuplicate() {
        EntryDraft draft = reading.get().draft();
        NeedRow need = around.get().duplicate().orElse(null);
        BigDecimal more = draft == null ? null : draft.quantity();
        if (need == null || more == null || saving.get() || !canAdd()) {
            return;
        }
        saving.set(true);
        jobs.run(
                () -> context.amending().add(need.needId(), more),
                nothing -> {
                    over(EntryKind.NEED);
                    saved.accept(need.needId());
                    notices.tell(Said.of("done.added", more, need.number()));
                },
                this::fail);
    }

    private void fail(Said problem) {
        saving.set(false);
        error.set(problem);
    }

    /// Puts a known place's name where the typed one stood.
    public void take(PlaceRow place) {
        EntryDraft draft = reading.get().draft();
        String name = place.name();
        if (draft == null || draft.placeName() == null || name == null) {
            return;
        }
        String typed = draft.placeName();
        String bare = line.get().replace("@" + typed, "@" + name);
        EntryDraft read = reader.read(bare, kind.get()).draft();
        boolean understood = read != null && name.equals(read.placeName());
        line.set(understood ? bare : line.get().replace("@" + typed, "@\"" + name + "\""));
    }

    /// The typed name is another one of a known place, from now on and for everybody.
    public void same(PlaceRow place) {
        around.get()
                .newPlace()
                .ifPresent(name ->
                        jobs.run(
                                () -> context.directory().alsoCalled(place.placeId(), name),
                                nothing -> {
                                    notices.tell(
                                            Said.of(
                                                    "done.same_place",
                                                    name,
                                                    Objects.requireNonNullElse(place.name(), "")));
                                    take(place);
                                },
                                error::set));
    }

    private Outcome<Registered> send(EntryKind what, EntryDraft draft) {
        return switch (what) {
            case NEED -> context.coordination().registerNeed(draft);
            case OFFER -> context.coordination().publishOffer(draft);
        };
    }

    private void done(EntryKind what, Registered registered) {
        over(what);
        if (what == EntryKind.NEED) {
            saved.accept(registered.id());
        }
        notices.tell(
                Said.of(what == EntryKind.NEED ? "done.need" : "done.offer", registered.number()));
    }

    private void over(EntryKind what) {
        saving.set(false);
        line.set("");
        drafts.remove(what);
        open.set(false);
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
            around.set(EntryAround.NOTHING);
            return;
        }
        EntryKind what = kind.get();
        asking.run(() -> EntryAround.of(what, draft, context), around::set, error::set);
    }

    /// Whether what is typed can be asked for in the need that looks the same: one item there, an
    /// amount in both, in one unit.
    ObservableValue<Boolean> canAddProperty() {
        return around.map(found -> canAdd());
    }

    private boolean canAdd() {
        EntryDraft draft = reading.get().draft();
        return draft != null
                && draft.quantity() != null
                && around.get()
                        .duplicate()
                        .map(NeedRow::items)
                        .filter(lines -> lines.size() == 1)
                        .map(List::getFirst)
                        .filter(line -> line.needed() != null)
                        .filter(line ->
                                line.unit()
                                        .equals(
                                                Objects.requireNonNullElse(
                                                        draft.unit(), Units.PIECE)))
                        .isPresent();
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

    ReadOnlyObjectProperty<EntryAround> aroundProperty() {
        return around.getReadOnlyProperty();
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

    /// How often saving stopped at a need that looks the same.
    public ReadOnlyIntegerProperty stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }

    public @Nullable String draft(EntryKind what) {
        return drafts.get(what);
    }
}
