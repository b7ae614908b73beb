package org.mutirao.application.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.projection.States;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.scope.Rights;
import org.mutirao.domain.scope.Standing;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;

/// One command's turn at the log: the state of now, and the right to append to it. It ends with the
/// transaction that it runs in.
public final class Turn implements Ground {
    static final String NEXT_NUMBER = "next_number";
    static final String PREFIX = "number_prefix";

    private final LogWriter tx;
    private final Author author;
    private final States states;
    private final Standings standings;
    private final Appender appender;
    private final Ids ids;
    private final List<RecordedEvent> appended = new ArrayList<>();
    private long drawn;

    Turn(
            LogWriter tx,
            Author author,
            States states,
            Standings standings,
            Appender appender,
            Ids ids) {
        this.tx = tx;
        this.author = author;
        this.states = states;
        this.standings = standings;
        this.appender = appender;
        this.ids = ids;
    }

    public NeedState need(Id<Entity.Need> id) {
        return states.need(tx, id);
    }

    public OfferState offer(Id<Entity.Offer> id) {
        return states.offer(tx, id);
    }

    public DeliveryState delivery(Id<Entity.Delivery> id) {
        return states.delivery(tx, id);
    }

    @Override
    public PlaceState place(Id<Entity.Place> id) {
        return states.place(tx, id);
    }

    public PersonState person(Id<Entity.Person> id) {
        return states.person(tx, id);
    }

    public States states() {
        return states;
    }

    @Override
    public LogReader log() {
        return tx;
    }

    public Standing standing() {
        return standings.of(tx, author.scope());
    }

    /// Whether this device is the one that decides in its scope.
    public boolean decidesHere() {
        return standing().scope().decides(Id.of(author.deviceId()));
    }

    public Author author() {
        return author;
    }

    public Instant now() {
        return author.now();
    }

    @Override
    public Optional<Id<Entity.Person>> actor() {
        return Optional.ofNullable(author.personId()).map(Id::of);
    }

    @Override
    public <T extends Entity> Id<T> newId() {
        String id = ids.next();
        tx.made(id);
        return Id.of(id);
    }

    public String newText() {
        return ids.next();
    }

    /// What was drawn and never written is drawn again by the next turn: a refusal leaves no gap.
    @Override
    public String nextNumber() {
        return ShortNumbers.next(tx, drawn++);
    }

    private void useUpNumbers() {
        if (drawn > 0) {
            tx.putLocal(NEXT_NUMBER, Long.toString(ShortNumbers.first(tx) + drawn));
            drawn = 0;
        }
    }

    public void keep(String setting, String value) {
        tx.putLocal(setting, value);
    }

    /// Appends what a decider accepted.
    public <T> Outcome<T> carryOut(Decision decision, T value) {
        return carryOut(decision, Metadata.NONE, value);
    }

    public <T> Outcome<T> carryOut(Decision decision, Metadata envelope, T value) {
        return switch (decision) {
            case Decision.Rejected(var refusal) -> new Outcome.Refused<>(refusal);
            case Decision.Accepted(var emissions) -> append(drafts(emissions), envelope, value);
        };
    }

    private static List<Draft> drafts(List<Emission> emissions) {
        return emissions.stream().map(Draft::of).toList();
    }

    /// Appends events of several decisions as one command.
    public <T> Outcome<T> append(List<Draft> drafts, Metadata envelope, T value) {
        for (Draft draft : drafts) {
            String type = EventTypes.of(draft.emission().event()).name();
            if (!may(type)) {
                return new Outcome.Refused<>(new CommandRefusal.NotAllowed(type));
            }
        }
        List<RecordedEvent> now = appender.append(tx, author, drafts, envelope);
        useUpNumbers();
        appended.addAll(now);
        List<String> events = now.stream().map(entry -> entry.body().eventId()).toList();
        return new Outcome.Done<>(value, events.isEmpty() ? "" : events.getFirst(), events);
    }

    /// What the deciding device does by rule is not therefore open to whoever sits at it.
    private boolean may(String type) {
        Standing standing = standing();
        Id<Entity.Device> device = Id.of(author.deviceId());
        boolean byRule = actor().isEmpty() || Rights.writer(type) == Rights.Writer.AUTHORITY;
        return Rights.may(
                type,
                standing.rolesOf(actor().orElse(null)),
                standing.device(device).roles(),
                byRule && standing.scope().decides(device));
    }

    /// The first entries of an operation, before anybody has a right to anything.
    List<String> appendFirst(List<Draft> drafts) {
        List<RecordedEvent> now = appender.append(tx, author, drafts, Metadata.NONE);
        appended.addAll(now);
        return now.stream().map(entry -> entry.body().eventId()).toList();
    }

    /// The first entries of a copy that was restored.
    List<RecordedEvent> appendRestored(List<Draft> drafts) {
        List<RecordedEvent> now = appender.appendRestored(tx, author, drafts);
        appended.addAll(now);
        return now;
    }

    /// What the device before this one wrote last, again under this one.
    List<RecordedEvent> appendAgain(List<Appender.Orphan> orphans) {
        List<RecordedEvent> now = appender.appendAgain(tx, author, orphans);
        appended.addAll(now);
        return now;
    }

    List<RecordedEvent> appended() {
        return appended;
    }
}
