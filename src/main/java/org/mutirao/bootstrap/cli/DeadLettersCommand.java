package org.mutirao.bootstrap.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.bus.DurableSubscriptions.Settled;
import org.mutirao.application.bus.Outbox.DeadLetter;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "deadletters")
final class DeadLettersCommand extends Task implements BesideWindow {
    private enum Action {
        RETRY,
        CLOSE
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "retry|close")
    private @Nullable Action action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID")
    private @Nullable Long id;

    private record Line(
            long id,
            String subscriber,
            String eventId,
            String eventType,
            String error,
            int attempts,
            Instant at) {}

    private record Result(long id, String state) {}

    @Override
    int run(App app, Console console) {
        if (action == null) {
            list(app, console);
        } else if (id == null) {
            throw Failure.usage("missing_argument", "ID");
        } else {
            settle(app, console, action, id);
        }
        return Exit.DONE;
    }

    private static void list(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            boolean none = graph.durable().letters(0, 1).isEmpty();
            if (none) {
                console.aside("deadletters.none");
            }
            Listing.pages(
                    (offset, most) -> graph.durable().letters(offset, most),
                    letter -> show(console, letter));
        }
    }

    private static void show(Console console, DeadLetter letter) {
        var body = letter.change().entry().body();
        console.result(
                new Line(
                        letter.id(),
                        letter.subscriber(),
                        body.eventId(),
                        body.eventType(),
                        letter.error(),
                        letter.attempts(),
                        letter.at()));
        if (!console.json()) {
            console.say(
                    "deadletters.line",
                    letter.id(),
                    letter.subscriber(),
                    console.words().type(body.eventType()),
                    letter.error(),
                    letter.attempts(),
                    letter.at());
        }
    }

    private static void settle(App app, Console console, Action action, long id) {
        try (DesktopGraph graph = app.open()) {
            boolean again = action == Action.RETRY;
            Settled settled = again ? graph.durable().retry(id) : graph.durable().close(id);
            switch (settled) {
                case Settled.Done() -> {
                    console.say(again ? "deadletters.done" : "deadletters.closed", id);
                    console.result(new Result(id, again ? "done" : "closed"));
                }
                case Settled.FailedAgain(var error, _) -> throw Failure.no("failed_again", error);
                case Settled.NotOpen() -> throw Failure.no("no_open_letter", id);
            }
        }
    }
}
