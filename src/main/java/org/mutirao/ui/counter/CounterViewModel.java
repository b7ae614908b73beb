package org.mutirao.ui.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.query.CounterDay;
import org.mutirao.application.query.CounterDay.Goods;
import org.mutirao.application.query.CounterDay.Passed;
import org.mutirao.application.query.CounterDay.Stock;
import org.mutirao.application.query.CounterModel;
import org.mutirao.ui.entry.EntryReading;
import org.mutirao.ui.entry.LineReading;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;

/// One line handed out or taken in, and the next one is ready.
public final class CounterViewModel {
    private static final String SETTING = LocalSettings.DRAFT + "counter";

    private final CounterModel model;
    private final Coordination coordination;
    private final LineReading reader;
    private final Clock clock;
    private final Kit kit;
    private final Jobs jobs;
    private final Tasks.Line asking;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<EntryReading> reading =
            new ReadOnlyObjectWrapper<>(EntryReading.NOTHING);
    private final ReadOnlyObjectWrapper<CounterDay> day =
            new ReadOnlyObjectWrapper<>(CounterDay.NOWHERE);
    private final ObservableList<Passed> passed = FXCollections.observableArrayList();
    private final ObservableList<Stock> stock = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding incomplete;

    CounterViewModel(
            CounterModel model,
            Coordination coordination,
            LineReading reader,
            Clock clock,
            Kit kit) {
        this.model = model;
        this.coordination = coordination;
        this.reader = reader;
        this.clock = clock;
        this.kit = kit;
        this.jobs = new Jobs(kit.tasks());
        this.asking = kit.tasks().line();
        incomplete = Bindings.createBooleanBinding(() -> reading.get().draft() == null, reading);
        line.addListener((o, before, now) -> typed(now));
        kit.keeping().recall(SETTING, kept -> line.set(line.get().isEmpty() ? kept : line.get()));
    }

    public void refresh() {
        busy.set(true);
        asking.run(
                () ->
                        model.today(
                                LocalDate.ofInstant(clock.instant(), reader.zone())
                                        .atStartOfDay(reader.zone())
                                        .toInstant(),
                                clock.instant()),
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private void show(CounterDay found) {
        busy.set(false);
        day.set(found);
        replace(passed, found.passed());
        replace(stock, found.stock());
    }

    private static <T> void replace(ObservableList<T> shown, List<T> found) {
        if (!List.copyOf(shown).equals(found)) {
            shown.setAll(found);
        }
    }

    private void typed(String now) {
        kit.keeping().keep(SETTING, now);
        error.set(null);
        reading.set(reader.read(now, Mode.COUNTER));
    }

    /// Hands out what the line says.
    public void give() {
        EntryDraft draft = reading.get().draft();
        if (draft != null) {
            jobs.run(
                    () -> coordination.counter(draft),
                    done -> done(Said.of("done.given", done.number())),
                    error::set);
        }
    }

    /// Takes in what the line says, as something that stands here from now on.
    public void take() {
        EntryDraft typed = reader.read(line.get(), Mode.OFFER).draft();
        if (typed != null) {
            EntryDraft here = typed.placeName() == null ? standsHere(typed) : typed;
            jobs.run(
                    () -> coordination.publishOffer(here),
                    done -> done(Said.of("done.taken", done.number())),
                    error::set);
        }
    }

    private static EntryDraft standsHere(EntryDraft typed) {
        return new EntryDraft(
                typed.quantity(),
                typed.unit(),
                typed.item(),
                null,
                true,
                typed.urgency(),
                typed.due(),
                typed.people());
    }

    private void done(Said said) {
        line.set("");
        told(said);
    }

    private void told(Said said) {
        kit.notices().tell(said);
        refresh();
    }

    /// Takes back one row; what is being typed stays.
    public void undo(Passed row) {
        jobs.run(
                () -> coordination.undo(row.command()),
                nothing -> told(Said.of("told.undone", goods(row))),
                error::set);
    }

    private static String goods(Passed row) {
        return row.goods().stream().map(Goods::item).collect(Collectors.joining(", "));
    }

    public StringProperty lineProperty() {
        return line;
    }

    public ReadOnlyObjectProperty<EntryReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public BooleanBinding incompleteProperty() {
        return incomplete;
    }

    public ReadOnlyObjectProperty<CounterDay> dayProperty() {
        return day.getReadOnlyProperty();
    }

    public ObservableList<Passed> passed() {
        return passed;
    }

    public ObservableList<Stock> stock() {
        return stock;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
