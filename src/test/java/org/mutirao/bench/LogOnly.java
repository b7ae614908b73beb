package org.mutirao.bench;

import java.util.List;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.command.Appender;
import org.mutirao.application.command.Author;
import org.mutirao.application.command.Draft;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.projection.Folded;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.ReadTables;
import org.mutirao.application.projection.States;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;

/// The app's appender without read tables.
final class LogOnly {
    private final Desk desk;
    private final Appender appender;

    LogOnly(Desk desk) {
        this.desk = desk;
        var graph = desk.graph;
        var states = new States(graph.facts());
        String last = graph.store().read(log -> log.lastClock(graph.session().deviceId()));
        this.appender =
                new Appender(
                        graph.codec(),
                        new Authority(new Standings(graph.facts()), states),
                        new Projector(graph.facts(), states, new NoTables()),
                        new HybridClock(last),
                        graph.ids());
    }

    /// @return how many events there are now more
    long append(List<Draft> drafts) {
        var session = desk.graph.session();
        var author =
                new Author(
                        session.scope(),
                        session.deviceId(),
                        session.personId(),
                        desk.graph.journal().now());
        return desk.graph
                .store()
                .write(tx -> appender.append(tx, author, drafts, Metadata.NONE))
                .size();
    }

    private static final class NoTables implements ReadTables {
        @Override
        public List<Table> tables() {
            return List.of();
        }

        @Override
        public void put(LogWriter tx, EntityKey key, Folded state, boolean isNew) {
            // off
        }

        @Override
        public void clear(LogWriter tx) {
            // off
        }
    }
}
