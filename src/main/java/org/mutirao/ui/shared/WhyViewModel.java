package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.WhyModel.About;
import org.mutirao.application.query.WhyModel.Step;

/// "Why?": the entries behind a number or a thing, with who wrote them, and the other numbers of
/// the screen that can be asked.
public final class WhyViewModel {
    private final WhyReading reading;
    private final Tasks.Line asking;
    private final ObservableList<Question> numbers = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper beyond = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Question> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private Supplier<List<Question>> inSight = List::of;

    public WhyViewModel(UiContext context, Tasks tasks) {
        this.reading = new WhyReading(context);
        this.asking = tasks.line();
    }

    /// One line of the answer.
    public sealed interface Row {}

    /// One of the things that a number counts; its entries follow.
    public record Head(About about) implements Row {}

    /// @param author name; null where nobody stands for it
    /// @param words what was said in it, as far as it can be opened here
    /// @param about names of who carries and of the places that it names
    /// @param step the entry, and what it did to the number
    /// @param unit of what it did
    public record Entry(
            Step step, String unit, @Nullable String author, List<String> words, List<String> about)
            implements Row {
        public Entry {
            words = List.copyOf(words);
            about = List.copyOf(about);
        }

        public HistoryLine line() {
            return step.line();
        }
    }

    /// @param more how many further things the number counts
    record Read(List<Row> rows, int more) {}

    /// @param questions of the numbers on screen, asked each time that something is
    public void whenAsked(Supplier<List<Question>> questions) {
        inSight = questions;
    }

    /// @param number how people call what is asked about
    public void show(String entityId, String number) {
        ask(Question.whole(entityId, number));
    }

    /// Tells what is behind the first number in sight, and names the others.
    ///
    /// @return false: there is none
    public boolean askInSight() {
        List<Question> found = inSight.get();
        found.stream().findFirst().ifPresent(this::ask);
        return !found.isEmpty();
    }

    public void ask(Question question) {
        Map<Asked, Question> each = new LinkedHashMap<>();
        each.put(question.asked(), question);
        inSight.get().forEach(other -> each.putIfAbsent(other.asked(), other));
        numbers.setAll(each.values());
        open.set(true);
        choose(question);
        choosing.set(false);
        choosing.set(numbers.size() > 1);
    }

    /// Tells what is behind one of [#numbers].
    public void choose(Question question) {
        asked.set(question);
        error.set(null);
        nothing.set(false);
        beyond.set(0);
        rows.clear();
        entries.clear();
        asking.run(() -> reading.read(question.asked()), this::show, error::set);
    }

    private void show(Read read) {
        rows.setAll(read.rows());
        List<Entry> found = new ArrayList<>();
        read.rows()
                .forEach(row -> {
                    if (row instanceof Entry entry) {
                        found.add(entry);
                    }
                });
        entries.setAll(found);
        beyond.set(read.more());
        nothing.set(read.rows().isEmpty());
    }

    public void close() {
        asking.drop();
        open.set(false);
    }

    /// What is asked, and the other numbers of the screen.
    public ObservableList<Question> numbers() {
        return numbers;
    }

    /// The answer: each thing that the number counts where it counts several, and its entries.
    public ObservableList<Row> rows() {
        return rows;
    }

    /// The entries of the answer alone.
    public ObservableList<Entry> entries() {
        return entries;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether there are several numbers to choose from; becomes true again at each question.
    public ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    /// Whether no entry made the number what it is.
    public ReadOnlyBooleanProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /// How many further things the number counts that are not told.
    public ReadOnlyIntegerProperty beyondProperty() {
        return beyond.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Question> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
