package org.mutirao.bootstrap.desktop;

import java.util.Objects;
import java.util.concurrent.Executor;
import org.mutirao.application.bus.EventBus;
import org.mutirao.domain.scope.ScopeState;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.infrastructure.json.JsonTexts;
import org.mutirao.infrastructure.pdf.PdfPapers;
import org.mutirao.infrastructure.pdf.ZxingSquareCodes;
import org.mutirao.infrastructure.sheet.SheetFileWriter;
import org.mutirao.infrastructure.sqlite.SqliteConflicts;
import org.mutirao.infrastructure.sqlite.SqliteFindables;
import org.mutirao.infrastructure.sqlite.SqliteNotices;
import org.mutirao.infrastructure.sqlite.SqlitePeople;
import org.mutirao.infrastructure.sqlite.SqlitePlaces;
import org.mutirao.infrastructure.sqlite.SqliteUnseen;
import org.mutirao.infrastructure.tiles.AreaFiles;
import org.mutirao.ui.shared.DeliveryPorts;
import org.mutirao.ui.shared.DirectoryPorts;
import org.mutirao.ui.shared.Filing;
import org.mutirao.ui.shared.ShiftPorts;
import org.mutirao.ui.shared.UiContext;

/// What the window gets of one laptop's graph.
public final class WindowWiring {
    private WindowWiring() {}

    /// @param background runs what may wait for a disk; one virtual thread each does
    public static UiContext context(DesktopGraph graph, Executor background) {
        var session = graph.session();
        var timeline = graph.timeline();
        return new UiContext(
                operation(graph),
                Objects.requireNonNullElse(session.personId(), ""),
                session::act,
                graph.coordinator(),
                graph.coordinator().directory(),
                graph.coordinator().amending(),
                timeline.rows(),
                timeline.today(),
                timeline.counter(),
                timeline.map(),
                timeline.why(),
                new DeliveryPorts(graph.sagas().progress(), graph.sagas().desk()),
                new LookingBack(timeline, session, graph.clock()),
                new AreaFiles(JsonTexts::of),
                directory(graph),
                filing(graph),
                ReportFolder.of(graph.reports()),
                new SqliteFindables(timeline.reads()),
                new ShiftPorts(graph.coordinator().shifts(), new SqliteUnseen(graph.store())),
                graph.people(),
                new SealedDrafts(
                        new FileSettings(graph.folder().window()),
                        graph.keys(),
                        session.deviceId()),
                new DesktopUpkeep(graph),
                new OwnLaptop(graph),
                new ShownTime(graph.clock(), session),
                session.zone(),
                background,
                listener -> graph.bus().subscribe("window", EventBus.ANY, event -> listener.run()));
    }

    private static DirectoryPorts directory(DesktopGraph graph) {
        return new DirectoryPorts(
                new SqlitePlaces(graph.timeline().reads()),
                graph.coordinator().places(),
                new SqlitePeople(graph.timeline().reads()),
                graph.coordinator().people(),
                graph.contacts(),
                new SqliteNotices(graph.timeline().reads(), graph.facts()),
                graph.coordinator().noticeBoard(),
                new SqliteConflicts(graph.timeline().reads()),
                graph.coordinator().settling());
    }

    private static Filing filing(DesktopGraph graph) {
        return new Filing(
                graph.imports(),
                graph.exports(),
                new SheetFileWriter(),
                new PdfPapers(),
                new ZxingSquareCodes(),
                FolderOpener::open);
    }

    private static String operation(DesktopGraph graph) {
        String scope = graph.session().scope();
        ScopeState state = ScopeState.unknown(Id.of(scope));
        for (Fact fact : graph.store().read(log -> graph.facts().about(log, scope))) {
            state = state.evolve(fact);
        }
        return state.name();
    }
}
