package org.mutirao.ui.shared;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;

/// A field for a name, the people it finds, and buttons that add who is not there.
public final class PersonChooser {
    private PersonChooser() {}

    /// @param act what Enter does with the chosen person
    public static void bind(
            PersonSearch who, TextField search, ListView<PersonRow> people, Runnable act) {
        Chooser.bind(
                who,
                search,
                people,
                act,
                () -> {
                    if (who.chosen() == null) {
                        who.add(Role.VOLUNTEER);
                    } else {
                        act.run();
                    }
                });
    }

    /// A button that adds the typed name with a role; it is there while nobody has the name.
    public static void add(Button button, PersonSearch who, Role role, Messages messages) {
        Shown.when(button, who.unknownProperty().isNotEmpty());
        Shown.text(
                button,
                who.unknownProperty(),
                name -> messages.get("person.add", name, messages.word("role", role.wire())));
        button.setOnAction(event -> who.add(role));
    }
}
