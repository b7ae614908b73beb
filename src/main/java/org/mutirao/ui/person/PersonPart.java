package org.mutirao.ui.person;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Pessoas.
public record PersonPart(
        PeopleViewModel people,
        PersonActions actions,
        PersonFormViewModel form,
        SamePersonViewModel same,
        ErasingViewModel erasing,
        Kit kit)
        implements Part {

    public static PersonPart of(Kit kit) {
        var people = new PeopleViewModel(kit);
        var form = new PersonFormViewModel(kit);
        var same = new SamePersonViewModel(kit);
        var erasing = new ErasingViewModel(kit);
        return new PersonPart(
                people,
                new PersonActions(people, form, same, erasing, kit),
                form,
                same,
                erasing,
                kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        var words = new NeedWords(messages);
        views.with(
                        PeopleController.class,
                        () ->
                                new PeopleController(
                                        people,
                                        actions,
                                        words,
                                        new DeliveryWords(messages, kit.names()),
                                        messages))
                .with(PersonFormController.class, () -> new PersonFormController(form, messages))
                .with(
                        SamePersonController.class,
                        () -> new SamePersonController(same, words, messages))
                .with(ErasingController.class, () -> new ErasingController(erasing, messages));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.on(
                        Screen.PEOPLE, "command.new_person", actions::create, "Shortcut+Shift+N"),
                selected("command.change_person", actions::change, "Enter"),
                selected("command.merge_person", actions::merge, "Shortcut+M"),
                selected("command.erase_person", actions::erase),
                selected("command.why", actions::why, "?"));
    }

    private Command selected(String key, Runnable action, String... keys) {
        return Command.on(Screen.PEOPLE, key, action, keys)
                .when(Bindings.isNotNull(people.knownProperty()), "hindered.nothing_selected");
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.PEOPLE,
                        "person/people.fxml",
                        people::refresh,
                        people.busyProperty(),
                        people.searchProperty(),
                        "#list",
                        new Page.Primary("shell.create.person", actions::create)));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "personForm",
                        "person/form.fxml",
                        form.openProperty(),
                        form::close,
                        "#personName",
                        form::save),
                new Layer(
                        "samePerson",
                        "person/same.fxml",
                        same.openProperty(),
                        same::close,
                        "#search"),
                new Layer(
                        "erasing",
                        "person/erase.fxml",
                        erasing.openProperty(),
                        erasing::close,
                        "#close"));
    }
}
