package org.mutirao.bootstrap.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Facts;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The program and its options; commands are below it.
@Command(
        name = "mutirao",
        mixinStandardHelpOptions = false,
        subcommands = {
            Init.class,
            NeedCommand.class,
            OfferCommand.class,
            CounterCommand.class,
            Needs.class,
            Offers.class,
            Deliveries.class,
            Places.class,
            People.class,
            MatchCommand.class,
            ReserveCommand.class,
            DispatchCommand.class,
            PickupCommand.class,
            ConfirmCommand.class,
            CheckCommand.class,
            FailCommand.class,
            CancelCommand.class,
            UndoCommand.class,
            CodeCommand.class,
            PlaceCommand.class,
            PersonCommand.class,
            Events.class,
            Why.class,
            Rebuild.class,
            StateHashCommand.class
        })
public final class App {
    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--data")
    private @Nullable Path data;

    @Option(names = "--lang", defaultValue = "pt-BR")
    private String language = "pt-BR";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--as")
    private @Nullable String person;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    private final Clock clock = Clock.systemUTC();

    DataFolder folder() {
        return data == null ? DataFolder.standard() : new DataFolder(data);
    }

    Clock clock() {
        return clock;
    }

    Console console() {
        Locale locale = language.startsWith("en") ? Locale.ENGLISH : Words.PORTUGUESE;
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec");
        }
        return new Console(
                json, new Words(locale), spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    /// Opens the operation to write in it, in the name of `--as` where that is given.
    DesktopGraph open() {
        Console console = console();
        DesktopGraph graph =
                DesktopGraph.open(
                        folder(),
                        clock,
                        (event, failure) ->
                                console.say("handler_failed", event.body().eventType()));
        try {
            if (person != null) {
                graph.session().act(Resolve.person(graph, person));
            }
            return graph;
        } catch (RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    DesktopGraph read() {
        Console console = console();
        return DesktopGraph.openReadOnly(
                folder(),
                clock,
                (event, failure) -> console.say("handler_failed", event.body().eventType()));
    }

    /// What a command that was carried out left, or the failure that says why it was not.
    static <T> Outcome.Done<T> done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done;
            case Outcome.Refused<T>(var refusal) -> throw new Failure(Exit.NO, Facts.said(refusal));
        };
    }

    static final int PAGE = ReadModel.MOST_ROWS;
}
