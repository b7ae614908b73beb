package org.mutirao.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.PersonSearch;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Who is using this laptop: in that name everything is written from now on.
public final class ActorViewModel {
    private final UiContext context;
    private final ShellViewModel shell;
    private final Tasks tasks;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final PersonSearch who;
    private Runnable known = () -> {};
    private Runnable unknown = () -> {};
    private Runnable told = () -> {};

    ActorViewModel(UiContext context, ShellViewModel shell, Tasks tasks, Notices notices) {
        this.context = context;
        this.shell = shell;
        this.tasks = tasks;
        this.notices = notices;
        this.who = new PersonSearch(context, tasks, this::whoeverIsMeant, notices::tell);
    }

    /// Asks who is using the laptop.
    public void ask() {
        ask(() -> {}, () -> {});
    }

    /// @param then done once it is known
    /// @param otherwise done where nobody says
    void ask(Runnable then, Runnable otherwise) {
        known = then;
        unknown = otherwise;
        who.start();
        open.set(true);
    }

    /// @param listener told whenever somebody said who is using the laptop
    void whenKnown(Runnable listener) {
        told = listener;
    }

    /// The chosen person writes from now on.
    public void switchTo() {
        PersonRow person = who.chosen();
        if (person == null) {
            return;
        }
        tasks.run(
                () -> {
                    context.act().accept(person.personId());
                    return person;
                },
                this::acting,
                notices::tell);
    }

    public void close() {
        who.stop();
        open.set(false);
        unknown.run();
        forget();
    }

    private void forget() {
        known = () -> {};
        unknown = () -> {};
    }

    private void acting(PersonRow person) {
        shell.act(person);
        open.set(false);
        notices.tell(Said.of("told.acting", person.name()));
        told.run();
        Runnable then = known;
        forget();
        then.run();
    }

    /// Who is acting already, else the first: Enter by mistake switches to nobody else.
    private Optional<PersonRow> whoeverIsMeant(List<PersonRow> rows) {
        String now = shell.actingProperty().get().personId();
        return rows.stream()
                .filter(row -> row.personId().equals(now))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Who can be chosen.
    public PersonSearch who() {
        return who;
    }
}
