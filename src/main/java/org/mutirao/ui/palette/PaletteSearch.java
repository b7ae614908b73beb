package org.mutirao.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.mutirao.application.query.FindIndex;
import org.mutirao.application.query.Findable;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.shared.Folding;
import org.mutirao.ui.palette.Hit.Act;
import org.mutirao.ui.palette.Hit.Thing;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;

/// What the typed words mean. Thread-safe.
final class PaletteSearch {
    private static final int MOST = 200;
    private static final int PEOPLE_FIRST = 5;

    private final Supplier<List<Command>> commands;
    private final Messages messages;
    private final People people;
    private volatile FindIndex index = FindIndex.EMPTY;
    private volatile Screen shown = Screen.TODAY;

    PaletteSearch(Supplier<List<Command>> commands, Messages messages, People people) {
        this.commands = commands;
        this.messages = messages;
        this.people = people;
    }

    /// @param now the screen whose own commands come first
    void on(Screen now) {
        shown = now;
    }

    void know(FindIndex newer) {
        index = newer;
    }

    /// What can be done first, then people, then everything else; without words what can be done.
    List<Hit> find(String typed) {
        List<String> words = Folding.words(typed);
        List<Hit> hits = new ArrayList<>(acts(words));
        if (!words.isEmpty()) {
            people.find(typed, PEOPLE_FIRST).stream()
                    .map(person -> new Thing(person(person)))
                    .forEach(hits::add);
            index.find(typed, MOST).stream().map(Thing::new).forEach(hits::add);
        }
        return hits;
    }

    private List<Act> acts(List<String> words) {
        Screen here = shown;
        return commands.get().stream()
                .map(command -> new Act(command, command.title().apply(messages)))
                .filter(act -> begins(act.title(), words))
                .sorted(Comparator.comparing(act -> order(act.command(), here)))
                .toList();
    }

    private static int order(Command command, Screen here) {
        if (command.screen() == here) {
            return 0;
        }
        return command.screen() == null ? 1 : 2;
    }

    private static boolean begins(String title, List<String> words) {
        List<String> there = Folding.words(title);
        return words.stream()
                .allMatch(word -> there.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static Findable person(PersonRow person) {
        return new Findable(
                Findable.Kind.PERSON,
                person.personId(),
                "",
                person.name(),
                null,
                null,
                null,
                false);
    }
}
