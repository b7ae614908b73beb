package org.mutirao.bootstrap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.Said;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "undo")
final class UndoCommand extends Task {
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
            preview.effects().forEach(effect -> console.text(sentence(console, effect)));
            console.say("undo.how");
            console.result(
                    new Preview(
                            preview.command(),
                            preview.effects().stream()
                                    .map(effect ->
                                            new Would(
                                                    effect.code(),
                                                    effect.args(),
                                                    sentence(console, effect)))
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
            preview.effects().forEach(each -> console.text(obstacle(console, each)));
            throw new Failure(Exit.NO, refused);
        }
        return preview;
    }

    private static String sentence(Console console, Said said) {
        return console.words().said(said);
    }

    /// What stands in the way, and what can be done instead.
    private static String obstacle(Console console, Said said) {
        return sentence(console, said)
                + "; "
                + sentence(console, Said.of("instead." + said.args().getLast()));
    }
}
