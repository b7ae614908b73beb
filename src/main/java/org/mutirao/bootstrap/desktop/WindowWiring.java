package org.mutirao.bootstrap.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.EntryWarning;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.domain.scope.ScopeState;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.ui.shared.EntryReading;
import org.mutirao.ui.shared.UiContext;

/// What the window gets of one laptop's graph.
public final class WindowWiring {
    private WindowWiring() {}

    /// @param background runs what may wait for a disk; one virtual thread each does
    public static UiContext context(DesktopGraph graph, Executor background) {
        var session = graph.session();
        return new UiContext(
                operation(graph),
                Objects.requireNonNullElse(session.personId(), ""),
                graph.coordinator(),
                graph.rows(),
                graph.people(),
                line -> reading(graph, line),
                graph.clock(),
                session.zone(),
                background,
                listener -> graph.bus().subscribe(EventBus.ANY, event -> listener.run()));
    }

    private static EntryReading reading(DesktopGraph graph, String line) {
        var context =
                new QuickEntry.Context(
                        graph.journal().now(), graph.session().zone(), QuickEntry.Mode.NEED);
        QuickEntry.Reading read = QuickEntry.parse(line, context);
        List<EntryReading.Token> tokens =
                read.tokens().stream()
                        .map(token ->
                                new EntryReading.Token(
                                        token.kind().name().toLowerCase(Locale.ROOT),
                                        Said.of("typed", token.in(line))))
                        .toList();
        return new EntryReading(
                read.complete() ? read.draft() : null,
                tokens,
                read.warnings().stream().map(EntryWarning::said).toList());
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
