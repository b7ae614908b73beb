package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Directory.PlaceDraft;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.shared.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "place")
final class PlaceCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--kind", defaultValue = "outro")
    private String kind = "outro";

    @Option(names = "--lat")
    private @Nullable BigDecimal latitude;

    @Option(names = "--lon")
    private @Nullable BigDecimal longitude;

    @Option(names = "--municipality")
    private @Nullable String municipality;

    @Option(names = "--here")
    private boolean here;

    private record Result(String placeId, List<String> similar, List<String> events) {}

    @Override
    int run(App app, Console console) {
        PlaceKind meant = WireWord.of(PlaceKind.class, kind);
        if (name.isBlank()) {
            throw Failure.usage("place_needs_a_name");
        }
        Coordinates.check(latitude, longitude);
        try (DesktopGraph graph = app.open()) {
            List<PlaceRow> known = graph.rows().placesNamed(Folding.fold(name));
            Result result =
                    here && !known.isEmpty()
                            ? new Result(known.getFirst().placeId(), List.of(), List.of())
                            : added(graph, meant);
            if (here) {
                graph.coordinator().directory().standAt(result.placeId());
            }
            console.say(here ? "place.here" : "place.done", name);
            result.similar().forEach(other -> console.say("said.similar_place", other));
            console.result(result);
        }
        return Exit.DONE;
    }

    private Result added(DesktopGraph graph, PlaceKind meant) {
        var draft = new PlaceDraft(name.strip(), meant, latitude, longitude, municipality, null);
        var done = App.done(graph.coordinator().directory().addPlace(draft));
        return new Result(done.value().placeId(), done.value().similar(), done.events());
    }
}
