package org.mutirao.application.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Id;

/// What belongs to a report, whichever of its names a place or a person is asked for by.
final class Scope {
    private final ReportChoice choice;
    private final Book book;
    private final @Nullable String place;
    private final @Nullable String provider;

    Scope(ReportChoice choice, Book book) {
        this.choice = choice;
        this.book = book;
        this.place = choice.placeId() == null ? null : book.place(Id.of(choice.placeId()));
        this.provider = choice.providerId() == null ? null : either(book, choice.providerId());
    }

    /// A provider is a place or a person: an id that was merged was so as one of them.
    private static @Nullable String either(Book book, String id) {
        @Nullable String kept = book.place(Id.of(id));
        return id.equals(kept) ? book.person(Id.of(id)) : kept;
    }

    boolean ofOneProvider() {
        return provider != null;
    }

    boolean ofOnePlace() {
        return place != null;
    }

    ReportChoice choice() {
        return choice;
    }

    boolean covers(NeedState need) {
        return need.origin() != null
                && choice.covers(need.origin().at())
                && (place == null || place.equals(book.place(need.locationId())));
    }

    boolean coversNeed(String needId) {
        Book.NeedBrief need = book.need(needId);
        return need.at() != null
                && choice.covers(need.at())
                && (place == null || place.equals(need.placeId()));
    }

    boolean covers(OfferState offer) {
        return offer.origin() != null
                && choice.covers(offer.origin().at())
                && isOf(book.provider(offer));
    }

    /// Whether goods of a reservation are of the one provider, where there is one.
    boolean covers(@Nullable Reservation reservation) {
        return provider == null || isOf(provider(reservation));
    }

    boolean isOf(String one) {
        return provider == null || provider.equals(one);
    }

    String provider(@Nullable Reservation reservation) {
        return reservation == null
                ? Book.NOBODY
                : book.offer(reservation.offerId().text()).provider();
    }

    String provider(Cargo line) {
        return line.offerId() == null ? Book.NOBODY : book.offer(line.offerId().text()).provider();
    }

    /// The lines of a delivery that belong to the report; none where the delivery does not.
    List<Cargo> lines(DeliveryStory story) {
        if (!choice.covers(story.begun())) {
            return List.of();
        }
        boolean allOfIt = place == null || place.equals(book.place(story.state().destinationId()));
        return story.state().lines().values().stream()
                .filter(line -> allOfIt || isForThePlace(line))
                .filter(line -> provider == null || isOf(provider(line)))
                .toList();
    }

    /// A delivery without lines belongs to a report about everything.
    boolean covers(DeliveryStory story) {
        return !lines(story).isEmpty()
                || (story.state().lines().isEmpty()
                        && place == null
                        && provider == null
                        && choice.covers(story.begun()));
    }

    private boolean isForThePlace(Cargo line) {
        return line.needId() != null
                && book.need(line.needId().text()).placeId() instanceof String at
                && at.equals(place);
    }
}
