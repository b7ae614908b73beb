package org.mutirao.bootstrap.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Facts;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.security.MasterKey;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.MasterKeys;
import org.mutirao.bootstrap.desktop.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program and its options; commands are below it.
@Command(
        name = "mutirao",
        mixinStandardHelpOptions = false,
        subcommands = {
            HelpCommand.class,
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
            ImportCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            DemoCommand.class,
            Events.class,
            Why.class,
            Rebuild.class,
            StateHashCommand.class,
            Verify.class,
            Backup.class,
            Restore.class,
            DeadLettersCommand.class,
            DoctorCommand.class
        })
public final class App implements Callable<Integer> {
    private final Clock clock = Clock.systemUTC();
    private final Console console;
    private final Ground ground;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--as", paramLabel = "PERSON", scope = ScopeType.INHERIT)
    private @Nullable String person;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    /// @param console in the language and the form that the line asks for
    /// @param ground where the line is carried out
    App(Console console, Ground ground) {
        this.console = console;
        this.ground = ground;
    }

    /// The language itself is known before the line is read; here it is checked.
    @Option(names = "--lang", paramLabel = "pt-BR|en", scope = ScopeType.INHERIT)
    void language(String typed) {
        if (!LANGUAGES.contains(typed)) {
            throw Failure.usage("no_such_word", typed, LANGUAGES);
        }
    }

    /// Whether a command may be carried out where this line is.
    boolean takes(Task command) {
        return ground.takes(command);
    }

    /// Without a command the window opens.
    @Override
    public Integer call() {
        if (!ground.opensWindows()) {
            throw Failure.no("storage_in_use");
        }
        return WindowStart.open(this, console);
    }

    DataFolder folder() {
        return ground.folder(data);
    }

    /// Who acts, as `--as` named them.
    @Nullable String person() {
        return person;
    }

    Clock clock() {
        return clock;
    }

    Console console() {
        return console;
    }

    /// Opens the operation to write in it, in the name of `--as` where that is given. Where a
    /// window has it open, that one carries the whole line out.
    ///
    /// @throws CarriedOut it has
    DesktopGraph open() {
        return begun(ground.open(this));
    }

    /// As [#open], for what no window does for another.
    DesktopGraph openAlone() {
        return begun(Opening.open(folder(), clock, console::handlerFailed));
    }

    /// @param master as somebody opened it; empty while locked
    DesktopGraph openAlone(Optional<MasterKey> master) {
        return begun(Opening.open(folder(), master, clock, console::handlerFailed));
    }

    private DesktopGraph begun(DesktopGraph graph) {
        try {
            begin(graph);
            graph.damage().ifPresent(bad -> BadEntry.tell(console, bad));
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
        DesktopGraph graph = ground.read(this);
        begin(graph);
        return graph;
    }

    private void begin(DesktopGraph graph) {
        console.words().tellTimesIn(graph.session().zone());
        if (!graph.keys().ring().isOpen()) {
            console.aside(MasterKeys.whyLocked(folder(), ground.passphrase()));
        }
    }

    /// What a command that was carried out left, or the failure that says why it was not.
    static <T> Outcome.Done<T> done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done;
            case Outcome.Refused<T>(var refusal) -> throw new Failure(Exit.NO, Facts.said(refusal));
        };
    }

    static final int PAGE = ReadModel.MOST_ROWS;
    private static final List<String> LANGUAGES = List.of("pt-BR", "en");
}
