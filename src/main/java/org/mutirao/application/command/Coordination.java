package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;

/// The main job of a coordinator, one method a job. Each writes durably before it returns, in the
/// name of the person who is acting; none may be called on the window's own thread.
public interface Coordination {

    Outcome<Registered> registerNeed(EntryDraft draft);

    Outcome<Registered> publishOffer(EntryDraft draft);

    /// Who can cover what a need still lacks, best first, and who cannot and why.
    Match match(String needId);

    /// @param offerId null: the best ones, split where one does not suffice
    /// @param quantity null: all that is missing
    Outcome<List<Reserved>> reserve(
            String needId, @Nullable String offerId, @Nullable BigDecimal quantity);

    /// Assigns and starts what is reserved for a need, one delivery for each origin.
    Outcome<List<Dispatched>> dispatch(String needId, String volunteerId);

    /// Another person takes on all of a delivery that is not over; its codes stay as they were.
    Outcome<Nothing> changeCarrier(String deliveryId, String volunteerId);

    /// The carrier of a delivery was at a point.
    ///
    /// @param latitude degrees, WGS 84, as `longitude`; kept to six places
    Outcome<Nothing> passed(String deliveryId, double latitude, double longitude);

    /// The carrier of a delivery passed a place that is known.
    Outcome<Nothing> passedPlace(String deliveryId, String placeId);

    Outcome<Confirmed> confirm(Receipt receipt);

    /// The provider's code, or why there is none: the goods are with the carrier now.
    Outcome<Confirmed> pickup(
            String deliveryId, @Nullable String code, WithoutCode.@Nullable Reason without);

    /// Hands out at this point: need, delivery and receipt in one.
    Outcome<HandedOut> counter(EntryDraft draft);

    /// The receiver's code once more, which is recorded.
    Outcome<String> showCode(String deliveryId, CodeKind kind);

    /// A second person agrees with a receipt that stood without a code.
    default Outcome<Confirmed> check(String deliveryId) {
        return check(deliveryId, null);
    }

    /// @param note own words, which are sealed; null: none
    Outcome<Confirmed> check(String deliveryId, @Nullable String note);

    default Outcome<Confirmed> fail(String deliveryId, FailureReason reason) {
        return fail(deliveryId, reason, null);
    }

    /// @param note own words, which are sealed; null: none
    Outcome<Confirmed> fail(String deliveryId, FailureReason reason, @Nullable String note);

    /// Cancels a need, an offer, a reservation or a delivery.
    ///
    /// @param why a word of [org.mutirao.domain.shared.CancelReason], which everybody may read, or
    ///   own words, which are sealed; empty: nothing is said
    Outcome<Nothing> cancel(String id, String why);

    /// What taking a command back would do now.
    ///
    /// @param command null: the last one of this laptop that can be undone
    UndoPreview previewUndo(@Nullable String command);

    /// @param command also the id of an undo, which is taken back by it
    Outcome<Nothing> undo(String command);

    record Nothing() {}

    record HandedOut(String needId, String deliveryId, String number) {}

    /// @param created names of places that were not known and were added
    /// @param similar known places whose names are like the one typed
    record Registered(String id, String number, List<String> created, List<String> similar) {}

    /// @param quantity what it covers; null where neither side says how much
    /// @param unit of `quantity` and `remaining`
    /// @param score 0 to 100
    record Candidate(
            String offerId,
            String itemId,
            @Nullable String place,
            String item,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal remaining,
            String unit,
            int score,
            int category,
            int amount,
            int distance,
            int window,
            List<Said> reasons) {}

    record Unfit(String offerId, @Nullable String place, String item, Said why) {}

    record Match(List<Candidate> candidates, List<Unfit> refused) {}

    /// @param state confirmed, provisional or refused
    record Reserved(
            String reservationId, String offerId, BigDecimal quantity, String unit, String state) {}

    /// @param code what the receiver will say; shown now and not again without a record
    /// @param pickupCode what the provider will say; null where goods are brought directly
    record Dispatched(
            String deliveryId,
            String number,
            @Nullable String offerId,
            BigDecimal quantity,
            String unit,
            String code,
            @Nullable String pickupCode) {}

    /// @param code null where there is none: then `without` says why
    /// @param received null: all that is on its way
    /// @param note own words about why there is no code, which are sealed; null: none
    /// @param more whether more may have come than is on its way; then a rest that is on its way
    ///   keeps the delivery open whatever came
    record Receipt(
            String deliveryId,
            @Nullable String code,
            WithoutCode.@Nullable Reason without,
            @Nullable String secondPersonId,
            @Nullable BigDecimal received,
            @Nullable BigDecimal lost,
            @Nullable LossReason lossReason,
            Rest rest,
            @Nullable String note,
            boolean more) {

        /// No more than is on its way, and no words of the person's own.
        public Receipt(
                String deliveryId,
                @Nullable String code,
                WithoutCode.@Nullable Reason without,
                @Nullable String secondPersonId,
                @Nullable BigDecimal received,
                @Nullable BigDecimal lost,
                @Nullable LossReason lossReason,
                Rest rest) {
            this(
                    deliveryId,
                    code,
                    without,
                    secondPersonId,
                    received,
                    lost,
                    lossReason,
                    rest,
                    null,
                    false);
        }
    }

    /// @param state wire word of the delivery's status
    record Confirmed(String deliveryId, String state) {}

    /// @param command whose effects would be taken back; null: there is nothing to undo
    /// @param effects what would happen, one line each
    /// @param refused why it cannot be undone; null: it can
    /// @param what wire type of the entry that says best what the command was; null: there is none
    record UndoPreview(
            @Nullable String command,
            List<Said> effects,
            @Nullable Said refused,
            @Nullable String what) {}
}
