package org.mutirao.ui.place;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.PlaceAround;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.place.PlacesViewModel.Around;

/// What belongs to a place as rows: needs first, then offers, then deliveries.
final class PlaceRows {
    private final NeedWords needWords;
    private final PlaceWords words;
    private final ObservableList<Belonging> rows = FXCollections.observableArrayList();

    PlaceRows(NeedWords needWords, PlaceWords words) {
        this.needWords = needWords;
        this.words = words;
    }

    static boolean none(PlaceAround there) {
        return there.needs().isEmpty() && there.offers().isEmpty() && there.deliveries().isEmpty();
    }

    void show(@Nullable Around there) {
        List<Belonging> now = there == null ? List.of() : of(there.around());
        if (!List.copyOf(rows).equals(now)) {
            rows.setAll(now);
        }
    }

    private List<Belonging> of(PlaceAround there) {
        String id = there.place().placeId();
        Stream<Belonging> needs =
                there.needs().stream()
                        .map(need ->
                                new Belonging(
                                        Belonging.Kind.NEED,
                                        need.needId(),
                                        needWords.title(need),
                                        String.join(
                                                " · ",
                                                need.number(),
                                                needWords.outcome(need),
                                                needWords.due(need))));
        Stream<Belonging> offers =
                there.offers().stream()
                        .map(offer ->
                                new Belonging(
                                        Belonging.Kind.OFFER,
                                        offer.offerId(),
                                        words.offer(offer),
                                        words.offerDetail(offer)));
        Stream<Belonging> deliveries =
                there.deliveries().stream()
                        .map(delivery ->
                                new Belonging(
                                        Belonging.Kind.DELIVERY,
                                        delivery.deliveryId(),
                                        words.delivery(delivery, id),
                                        words.deliveryDetail(delivery)));
        return Stream.of(needs, offers, deliveries).flatMap(each -> each).toList();
    }

    ObservableList<Belonging> rows() {
        return rows;
    }
}
