package org.mutirao.ui.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mutirao.application.command.Directory.PersonDraft;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Folding;

/// Choosing a person by name, and adding one whose name nobody has yet.
public final class PersonSearch extends Choosing<PersonRow> {
    private static final int MOST_PEOPLE = 50;

    private final UiContext context;
    private final Jobs jobs;
    private final Consumer<Said> failed;
    private final ReadOnlyStringWrapper unknown = new ReadOnlyStringWrapper("");

    /// @param meant who is chosen to begin with among those that were found
    /// @param failed told why nobody was found or added
    public PersonSearch(
            UiContext context,
            Tasks tasks,
            Function<List<PersonRow>, Optional<PersonRow>> meant,
            Consumer<Said> failed) {
        super(tasks, text -> context.people().find(text, MOST_PEOPLE), meant, failed);
        this.context = context;
        this.jobs = new Jobs(tasks);
        this.failed = failed;
    }

    /// Adds the typed name, which nobody has, and chooses it.
    public void add(Role role) {
        String name = unknown.get();
        if (name.isEmpty()) {
            return;
        }
        unknown.set("");
        jobs.run(
                () ->
                        context.directory()
                                .addPerson(new PersonDraft(name, null, null), Optional.of(role)),
                added ->
                        show(
                                name,
                                List.of(
                                        new PersonRow(
                                                added.personId(), name, List.of(role.wire())))),
                problem -> {
                    unknown.set(name);
                    failed.accept(problem);
                });
    }

    @Override
    protected void show(String text, List<PersonRow> rows) {
        super.show(text, rows);
        String name = text.strip();
        boolean known =
                rows.stream().anyMatch(row -> Folding.fold(row.name()).equals(Folding.fold(name)));
        unknown.set(known ? "" : name);
    }

    /// The typed name, where nobody has it; empty where somebody does, or nothing is typed.
    public ReadOnlyStringProperty unknownProperty() {
        return unknown.getReadOnlyProperty();
    }
}
