package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.security.DeliveryCode;
import org.mutirao.application.security.DeliveryCodes;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.application.security.SealedCodes;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.DeliveryCommand.ShowCode;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventCodec;

/// The coordinator's desk: every use case over one journal.
public final class Coordinator implements Coordination {
    private final Journal journal;
    private final LiveStates live;
    private final Registration registration;
    private final Matching matching;
    private final Reserving reserving;
    private final Dispatcher dispatcher;
    private final HandingOver handingOver;
    private final Passing passing;
    private final Receiving receiving;
    private final Counter counter;
    private final Cancelling cancelling;
    private final Undoing undoing;
    private final Codes codes;
    private final Directory directory;
    private final Amending amending;
    private final PlaceDesk places;
    private final PeopleDesk people;
    private final NoticeBoard noticeBoard;
    private final Settling settling;
    private final ShiftDesk shifts;

    /// What the desk needs from its surroundings.
    ///
    /// @param categoryOf the category of an item's name
    /// @param similarPlaces whether two names may mean one place
    public record Parts(
            Journal journal,
            LiveStates live,
            ReadModel rows,
            FactReader facts,
            EventCodec codec,
            Ids ids,
            DeliveryCodes codes,
            SealedCodes sealedCodes,
            PersonalRecords people,
            PersonRecords records,
            Function<String, Optional<String>> categoryOf,
            BiPredicate<String, String> similarPlaces) {}

    public Coordinator(Parts parts) {
        this.journal = parts.journal();
        this.live = parts.live();
        var places = new PlaceChooser(parts.rows(), parts.similarPlaces()::test);
        this.codes = new Codes(parts.codes(), parts.sealedCodes());
        this.registration = new Registration(journal, places, parts.categoryOf());
        this.matching = new Matching(live, parts.rows(), journal.session());
        this.reserving = new Reserving(journal, matching, parts.rows());
        this.dispatcher = new Dispatcher(journal, codes);
        this.handingOver = new HandingOver(journal);
        this.passing = new Passing(journal);
        var sealing = new Sealing(parts.people());
        this.receiving = new Receiving(journal, live, parts.rows(), codes, sealing);
        this.counter = new Counter(journal, parts.rows(), parts.categoryOf());
        this.cancelling = new Cancelling(journal, parts.rows(), receiving, sealing);
        this.undoing = new Undoing(journal, live, parts.facts(), parts.codec(), parts.ids());
        this.amending = new Amending(journal, live, parts.rows());
        this.settling = new Settling(journal, matching, reserving, parts.rows());
        this.noticeBoard = new NoticeBoard(journal, parts.facts());
        this.people = new PeopleDesk(journal, parts.people(), parts.records());
        this.places = new PlaceDesk(journal, parts.rows(), parts.people(), parts.records());
        this.shifts = new ShiftDesk(journal, parts.people());
        this.directory =
                new Directory(journal, parts.rows(), places, parts.people(), parts.records());
    }

    /// For what sagas assign by themselves.
    public Dispatcher dispatcher() {
        return dispatcher;
    }

    /// Places and people.
    public Directory directory() {
        return directory;
    }

    /// Changes of places.
    public PlaceDesk places() {
        return places;
    }

    /// Changes of people.
    public PeopleDesk people() {
        return people;
    }

    /// Ways out of conflicts.
    public Settling settling() {
        return settling;
    }

    /// What is told to everybody.
    public NoticeBoard noticeBoard() {
        return noticeBoard;
    }

    /// Handing this point over.
    public ShiftDesk shifts() {
        return shifts;
    }

    /// Changes of what was said.
    public Amending amending() {
        return amending;
    }

    @Override
    public Outcome<Registered> registerNeed(EntryDraft draft) {
        return registration.need(draft);
    }

    @Override
    public Outcome<Registered> publishOffer(EntryDraft draft) {
        return registration.offer(draft);
    }

    @Override
    public Match match(String needId) {
        return matching.match(needId, journal.now());
    }

    @Override
    public Outcome<List<Reserved>> reserve(
            String needId, @Nullable String offerId, @Nullable BigDecimal quantity) {
        return reserving.reserve(needId, offerId, quantity);
    }

    @Override
    public Outcome<List<Dispatched>> dispatch(String needId, String volunteerId) {
        return dispatcher.dispatch(needId, volunteerId);
    }

    @Override
    public Outcome<Nothing> changeCarrier(String deliveryId, String volunteerId) {
        return handingOver.changeCarrier(deliveryId, volunteerId);
    }

    @Override
    public Outcome<Nothing> passed(String deliveryId, double latitude, double longitude) {
        return passing.point(deliveryId, latitude, longitude);
    }

    @Override
    public Outcome<Nothing> passedPlace(String deliveryId, String placeId) {
        return passing.place(deliveryId, placeId);
    }

    @Override
    public Outcome<Confirmed> confirm(Receipt receipt) {
        return receiving.confirm(receipt);
    }

    @Override
    public Outcome<Confirmed> pickup(
            String deliveryId, @Nullable String code, WithoutCode.@Nullable Reason without) {
        return receiving.pickup(deliveryId, code, without);
    }

    @Override
    public Outcome<HandedOut> counter(EntryDraft draft) {
        return counter.handOut(draft);
    }

    @Override
    public Outcome<String> showCode(String deliveryId, CodeKind kind) {
        DeliveryState delivery = live.ask((log, states) -> states.delivery(log, Id.of(deliveryId)));
        Optional<DeliveryCode> code = codes.find(delivery, kind);
        return journal.command(turn ->
                code.isEmpty()
                        ? new Outcome.Refused<>(new CommandRefusal.CodeGone())
                        : turn.carryOut(
                                DeliveryDecider.decide(
                                        new ShowCode(delivery.id(), kind),
                                        turn.delivery(delivery.id())),
                                code.get().grouped()));
    }

    @Override
    public Outcome<Confirmed> check(String deliveryId, @Nullable String note) {
        return receiving.check(deliveryId, note);
    }

    @Override
    public Outcome<Confirmed> fail(String deliveryId, FailureReason reason, @Nullable String note) {
        return receiving.fail(deliveryId, reason, note);
    }

    @Override
    public Outcome<Nothing> cancel(String id, String why) {
        return cancelling.cancel(id, why);
    }

    @Override
    public UndoPreview previewUndo(@Nullable String command) {
        return undoing.preview(command);
    }

    @Override
    public Outcome<Nothing> undo(String command) {
        return undoing.undo(command);
    }
}
