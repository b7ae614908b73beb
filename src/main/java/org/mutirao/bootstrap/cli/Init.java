package org.mutirao.bootstrap.cli;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Names;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.Zones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "init")
final class Init extends Task {
    @Option(names = "--operation", required = true)
    private String operation = "";

    @Option(names = "--person")
    private String person = System.getProperty("user.name", "?");

    @Option(names = "--zone")
    private @Nullable String zone;

    private record Result(String scope, String deviceId, String personId, String zone) {}

    @Override
    int run(App app, Console console) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Failure.usage("no_such_zone", zone);
        }
        if (operation.isBlank()) {
            throw Failure.usage("operation_needs_a_name");
        }
        for (String name : List.of(operation, person)) {
            if (!Names.fit(name.strip())) {
                throw Failure.no("unfit_name", name);
            }
        }
        ZoneId chosen = zone == null ? Zones.suggested(ZoneId.systemDefault()) : ZoneId.of(zone);
        var founders = new Founders(operation.strip(), person.strip(), chosen);
        try (DesktopGraph graph =
                Opening.found(app.folder(), founders, app.clock(), (event, failure) -> {})
                        .orElseThrow(() -> Failure.no("already_begun", app.folder().path()))) {
            var session = graph.session();
            console.say("init.done", operation, app.folder().path(), chosen.getId());
            console.result(
                    new Result(
                            session.scope(),
                            session.deviceId(),
                            String.valueOf(session.personId()),
                            chosen.getId()));
        }
        return Exit.DONE;
    }
}
