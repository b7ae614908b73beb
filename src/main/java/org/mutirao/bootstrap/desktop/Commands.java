package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import java.util.Optional;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.command.Appender;
import org.mutirao.application.command.Coordinator;
import org.mutirao.application.command.Ids;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Session;
import org.mutirao.application.entry.Categories;
import org.mutirao.application.entry.PlaceNames;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.NameBook;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.infrastructure.json.JsonPersonRecords;
import org.mutirao.infrastructure.sqlite.SqlitePeople;

/// What one laptop's commands go through, from a person's words to the read tables.
record Commands(
        Projector projector,
        Journal journal,
        Coordinator coordinator,
        NameBook people,
        Contacts contacts) {

    static Commands over(OpenLog log, Keys keys, Bus bus, Session session, Clock clock, Ids ids) {
        var states = new States(log.facts());
        var standings = new Standings(log.facts());
        var projector = new Projector(log.facts(), states, log.tables());
        String last = log.store().read(entries -> entries.lastClock(session.deviceId()));
        var appender =
                new Appender(
                        log.codec(),
                        new Authority(standings, states),
                        projector,
                        new HybridClock(last),
                        ids);
        var journal =
                new Journal(
                        log.store(),
                        states,
                        standings,
                        appender,
                        bus.atOnce(),
                        session,
                        clock,
                        ids);
        return over(log, keys, projector, journal, ids);
    }

    /// The same commands over the same log, for somebody who acts beside.
    ///
    /// @param keys what that somebody can open
    Commands actingIn(Session other, OpenLog log, Keys keys, Ids ids) {
        return over(log, keys, projector, journal.actingIn(other), ids);
    }

    private static Commands over(
            OpenLog log, Keys keys, Projector projector, Journal journal, Ids ids) {
        var records = new JsonPersonRecords();
        return new Commands(
                projector,
                journal,
                new Coordinator(parts(log, keys, journal, records, ids)),
                new NameBook(log.rows(), log.live(), keys.people(), records::nameIn),
                new Contacts(
                        log.live(),
                        new SqlitePeople(log.store()),
                        keys.people(),
                        records::contactIn,
                        journal.session()::personId));
    }

    private static Coordinator.Parts parts(
            OpenLog log, Keys keys, Journal journal, JsonPersonRecords records, Ids ids) {
        var categories = Categories.load();
        return new Coordinator.Parts(
                journal,
                log.live(),
                log.rows(),
                log.facts(),
                log.codec(),
                ids,
                keys.codes(),
                keys.sealedCodes(),
                keys.people(),
                records,
                name -> Optional.of(categories.ofItem(name)),
                PlaceNames::similar);
    }
}
