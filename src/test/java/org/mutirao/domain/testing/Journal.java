package org.mutirao.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// A log in memory: numbers its facts, and puts what was emitted together under one command.
public final class Journal {
    public static final Instant START = Instant.parse("2026-05-02T12:00:00Z");
    public static final Id<Entity.Device> LAPTOP = Id.of("laptop");
    public static final Id<Entity.Person> ANA = Id.of("ana");
    public static final Id<Entity.Person> BETO = Id.of("beto");
    public static final Id<Entity.Person> CAIO = Id.of("caio");

    private final List<Fact> all = new ArrayList<>();
    private Id<Entity.Person> by = ANA;
    private int commands;

    public Journal as(Id<Entity.Person> person) {
        by = person;
        return this;
    }

    /// @return the facts of the command that these emissions amount to
    public List<Fact> append(List<Emission> emissions) {
        var command = Id.<Entity.Command>of("command-" + ++commands);
        var facts = new ArrayList<Fact>();
        for (Emission emission : emissions) {
            facts.add(fact(emission.aggregateId(), emission.event(), command));
        }
        return facts;
    }

    /// Adds what a rule made of an earlier fact, in that fact's command.
    public Fact follow(Fact cause, DomainEvent event) {
        return fact(cause.aggregateId(), event, cause.correlation());
    }

    public List<Fact> append(String aggregateId, DomainEvent event) {
        return append(List.of(new Emission(aggregateId, event)));
    }

    private Fact fact(String aggregateId, DomainEvent event, Id<Entity.Command> command) {
        AggregateType aggregate = event.aggregate();
        int number = all.size() + 1;
        var fact =
                new Fact(
                        Id.of("event-" + number),
                        aggregate,
                        aggregateId,
                        START.plusSeconds(number),
                        null,
                        by,
                        LAPTOP,
                        true,
                        command,
                        event);
        all.add(fact);
        return fact;
    }

    public List<Fact> all() {
        return List.copyOf(all);
    }
}
