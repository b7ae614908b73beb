package org.mutirao.bootstrap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "undo")
final class UndoCommand extends Task implements BesideWindow {
    private static final int SHOWN = 20;

    @Parameters(arity = "0..1", paramLabel = "COMMAND")
    private @Nullable String command;

    @Option(names = "--yes")
    private boolean yes;

    private record Would(String code, List<Object> facts, String text) {}

    private record Preview(@Nullable String command, List<Would> would) {}

    private record Done(String command, List<String> events) {}

    @Override
    int run(App app, Console console) {
        return yes ? undo(app, console) : preview(app, console);
    }

    private int preview(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            UndoPreview preview = possible(graph, console);
            tell(graph, console, preview);
            console.say(preview.effects().isEmpty() ? "undo.nothing_changes" : "undo.how");
            console.result(
                    new Preview(
                            preview.command(),
                            preview.effects().stream()
                                    .map(effect ->
                                            new Would(
                                                    effect.code(),
                                                    effect.args(),
                                                    sentence(graph, console, effect)))
                                    .toList()));
        }
        return Exit.DONE;
    }

    private int undo(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            String target = String.valueOf(possible(graph, console).command());
            var done = App.done(graph.coordinator().undo(target));
            console.say("undo.done");
            console.result(new Done(done.command(), done.events()));
        }
        return Exit.DONE;
    }

    private UndoPreview possible(DesktopGraph graph, Console console) {
        UndoPreview preview = graph.coordinator().previewUndo(command);
        Said refused = preview.refused();
        if (refused != null) {
            tell(graph, console, preview);
            throw new Failure(Exit.NO, refused);
        }
        return preview;
    }

    /// Not all of them: an import has thousands.
    private static void tell(DesktopGraph graph, Console console, UndoPreview preview) {
        List<Said> effects = preview.effects();
        effects.stream().limit(SHOWN).forEach(each -> console.text(sentence(graph, console, each)));
        if (effects.size() > SHOWN) {
            console.say("undo.and_more", effects.size() - SHOWN);
        }
    }

    private static String sentence(DesktopGraph graph, Console console, Said said) {
        Object[] facts = said.args().stream().map(fact -> named(graph, console, fact)).toArray();
        return console.words().get("undo." + said.code(), facts);
    }

    /// People and places by their names, where a fact is the id of one; codes by their words.
    private static Object named(DesktopGraph graph, Console console, Object fact) {
        String id = fact.toString();
        return graph.people()
                .person(id)
                .map(PersonRow::name)
                .or(() -> graph.rows().place(id).map(PlaceRow::name))
                .orElseGet(() -> console.words().word(id));
    }
}
