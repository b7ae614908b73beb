package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.EntryFacts;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;

/// "Why?": the entries behind what is on screen, with who wrote them.
public final class WhyViewModel {
    private static final int MOST = 500;

    private final ReadModel readModel;
    private final People people;
    private final Tasks.Line asking;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> subject = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public WhyViewModel(ReadModel readModel, People people, Tasks tasks) {
        this.readModel = readModel;
        this.people = people;
        this.asking = tasks.line();
    }

    /// @param author name; null where nobody stands for it
    /// @param words what was said in it, as far as it can be opened here
    /// @param about names of who carries and of the places that it names
    /// @param one whether all entries were written on one computer, which goes without saying
    public record Entry(
            HistoryLine line,
            @Nullable String author,
            List<String> words,
            List<String> about,
            boolean one) {
        public Entry {
            words = List.copyOf(words);
            about = List.copyOf(about);
        }
    }

    /// @param number how people call what is asked about
    public void show(String entityId, String number) {
        subject.set(number);
        error.set(null);
        entries.clear();
        open.set(true);
        asking.run(() -> read(entityId), entries::setAll, error::set);
    }

    public void close() {
        open.set(false);
    }

    private List<Entry> read(String entityId) {
        Map<String, String> names = new HashMap<>();
        List<Entry> read = new ArrayList<>();
        List<HistoryLine> lines = readModel.history(entityId, MOST);
        boolean one = lines.stream().map(HistoryLine::deviceId).distinct().count() <= 1;
        for (HistoryLine line : lines) {
            String user = line.userId();
            read.add(
                    new Entry(
                            line,
                            user == null ? null : names.computeIfAbsent(user, this::name),
                            line.notes().stream()
                                    .flatMap(note -> people.words(note).stream())
                                    .toList(),
                            about(line, names),
                            one));
        }
        return read;
    }

    private List<String> about(HistoryLine line, Map<String, String> names) {
        EntryFacts facts = new EntryFacts(line);
        Stream<String> carriers =
                facts.carriers().stream().map(id -> names.computeIfAbsent(id, this::name));
        Stream<String> places =
                facts.places().stream()
                        .flatMap(id -> readModel.place(id).stream())
                        .map(PlaceRow::name);
        return Stream.of(carriers, places, ofOffer(line)).flatMap(each -> each).distinct().toList();
    }

    /// What a reservation or its end does not repeat: the goods, and where they are.
    private Stream<String> ofOffer(HistoryLine line) {
        boolean reservation =
                line.type().equals("OfertaReservada") || line.type().startsWith("Reserva");
        return !reservation
                ? Stream.empty()
                : readModel.offer(line.aggregateId()).stream()
                        .flatMap(offer ->
                                Stream.concat(
                                        offer.items().stream().map(OfferRow.Line::item),
                                        Stream.ofNullable(offer.place())));
    }

    private String name(String personId) {
        return people.person(personId).map(PersonRow::name).orElse(personId);
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<String> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
