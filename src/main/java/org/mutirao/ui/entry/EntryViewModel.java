package org.mutirao.ui.entry;

import java.math.BigDecimal;
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
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Quick entry: the line, what was understood, places of similar names, and a need that looks the
/// same. A line that was not saved is kept as a draft, one for needs and one for offers; it comes
/// back after a crash.
public final class EntryViewModel {
    private final UiContext context;
    private final EntryDrafts drafts;
    private final EntryMeaning meaning;
    private final Tasks tasks;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<EntryKind> kind =
            new ReadOnlyObjectWrapper<>(EntryKind.NEED);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper stops = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private Consumer<String> saved = id -> {};

    public EntryViewModel(UiContext context, Tasks tasks, Keeping keeping, Notices notices) {
        this.context = context;
        this.drafts = new EntryDrafts(keeping, () -> notices.tell(Said.of("draft_waits")));
        this.meaning = new EntryMeaning(context, tasks, error::set);
        this.tasks = tasks;
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        line.addListener((o, before, now) -> typed(now));
    }

    /// @param listener gets the id of each need that is saved
    public void whenNeedSaved(Consumer<String> listener) {
        saved = listener;
    }

    public void start(EntryKind what) {
        kind.set(what);
        error.set(null);
        line.set(drafts.of(what));
        open.set(true);
    }

    /// Begins with a line that asks for the same again, its time left to be said. A line that was
    /// not saved comes first: nothing typed is lost.
    public void again(NeedRow need) {
        boolean free = drafts.of(EntryKind.NEED).isBlank();
        start(EntryKind.NEED);
        if (!need.items().isEmpty() && free) {
            line.set(new LineReading(context.clock(), context.zone()).again(need) + " ");
        } else {
            notices.tell(Said.of("draft_first"));
        }
    }

    /// Closes; what was typed is kept.
    public void close() {
        open.set(false);
    }

    /// Saves what was understood; a line that is not enough stays, as does one that looks like a
    /// need that is there already: then it can be added to that one, or saved all the same.
    public void save() {
        EntryDraft draft = meaning.draft();
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
                        meaning.found(found);
                        stops.set(stops.get() + 1);
                    }
                },
                this::fail);
    }

    /// Saves though a need looks the same.
    public void saveAnyway() {
        EntryDraft draft = meaning.draft();
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
        EntryDraft draft = meaning.draft();
        EntryAround there = meaning.aroundProperty().get();
        NeedRow need = there.duplicate().orElse(null);
        BigDecimal more = draft == null ? null : draft.quantity();
        if (need == null || more == null || saving.get() || !there.takes(draft)) {
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
        line.set(meaning.with(place, line.get(), kind.get()));
    }

    /// The typed name is another one of a known place, from now on and for everybody.
    public void same(PlaceRow place) {
        meaning.aroundProperty()
                .get()
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
        drafts.keep(what, "");
        if (kind.get() == what) {
            open.set(false);
            line.set("");
        }
    }

    private void typed(String now) {
        if (open.get()) {
            drafts.keep(kind.get(), now);
        }
        error.set(null);
        meaning.read(now, kind.get());
    }

    /// What the line means.
    public EntryMeaning meaning() {
        return meaning;
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

    /// How often saving stopped at a need that looks the same.
    public ReadOnlyIntegerProperty stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
