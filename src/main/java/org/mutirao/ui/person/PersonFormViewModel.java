package org.mutirao.ui.person;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.Directory.PersonDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.PeopleDesk;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Contacts.Contact;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.person.PeopleViewModel.Known;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;

/// A new person, or another name and contact of one. All of it is sealed.
public final class PersonFormViewModel {
    private final Directory directory;
    private final PeopleDesk desk;
    private final Notices notices;
    private final Jobs jobs;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PersonRow> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    PersonFormViewModel(Kit kit) {
        this.directory = kit.context().directory();
        this.desk = kit.context().directoryPorts().peopleDesk();
        this.notices = kit.notices();
        this.jobs = new Jobs(kit.tasks());
        name.addListener((o, before, now) -> error.set(null));
    }

    /// A new person, who helps as a volunteer until somebody gives another role.
    public void start() {
        if (subject.get() != null) {
            fill("", "", ""); // of somebody else
        }
        ask(null);
    }

    /// @param known who is to be changed
    void start(Known known) {
        Contact contact = known.contact();
        if (contact == null) {
            notices.tell(Said.of("person.sealed_here"));
            return;
        }
        fill(contact.name(), said(contact.phone()), said(contact.email()));
        ask(known.person());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void fill(String whose, String number, String mail) {
        name.set(whose);
        phone.set(number);
        email.set(mail);
    }

    private void ask(@Nullable PersonRow person) {
        subject.set(person);
        error.set(null);
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /// Writes what is in the fields; a person without a name is not written.
    public void save() {
        if (name.get().isBlank()) {
            error.set(Said.of("person.no_name"));
            return;
        }
        PersonRow before = subject.get();
        PersonDraft draft =
                new PersonDraft(name.get().strip(), typed(phone.get()), typed(email.get()));
        jobs.run(
                () -> write(before, draft),
                id -> {
                    close();
                    fill("", "", "");
                    notices.tell(Said.of("done.person", draft.name()));
                },
                error::set);
    }

    private Outcome<String> write(@Nullable PersonRow before, PersonDraft draft) {
        return before == null
                ? directory
                        .addPerson(draft, Optional.of(Role.VOLUNTEER))
                        .map(Directory.PersonAdded::personId)
                : desk.change(before.personId(), draft).map(nothing -> before.personId());
    }

    private static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public StringProperty emailProperty() {
        return email;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Who is changed; null: the person is new.
    ReadOnlyObjectProperty<PersonRow> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
