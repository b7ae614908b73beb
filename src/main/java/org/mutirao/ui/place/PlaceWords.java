package org.mutirao.ui.place;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.PlaceAround;
import org.mutirao.application.query.PlaceAround.OtherName;
import org.mutirao.application.query.PlaceLine;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// How a place is put in words.
final class PlaceWords {
    private final Messages messages;

    PlaceWords(Messages messages) {
        this.messages = messages;
    }

    String name(NamedPlace place) {
        return Objects.requireNonNullElse(place.name(), messages.get("place.sealed"));
    }

    String kind(PlaceKind kind) {
        return messages.word("place.kind", kind.wire());
    }

    /// `escola · Canoas`.
    String about(PlaceLine place) {
        String kind = messages.word("place.kind", place.kind());
        return place.city() == null ? kind : kind + " · " + place.city();
    }

    /// `faltam 3 · 2 ofertas`.
    String stands(PlaceLine place) {
        String both =
                Stream.of(
                                counted("place.needs", place.needs()),
                                counted("place.offers", place.offers()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return both.isEmpty() ? messages.get("place.quiet") : both;
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : messages.counted(key, BigDecimal.valueOf(count));
    }

    String position(PlaceLine place) {
        return place.latitude() == null || place.longitude() == null
                ? messages.get("place.nowhere")
                : messages.get(
                        "place.position",
                        place.latitude().toPlainString(),
                        place.longitude().toPlainString());
    }

    String other(OtherName other) {
        return Objects.requireNonNullElse(other.name(), messages.get("place.sealed"));
    }

    String offer(OfferRow offer) {
        return offer.items().stream().map(this::left).collect(Collectors.joining(", "));
    }

    private String left(OfferRow.Line line) {
        BigDecimal remaining = line.remaining();
        return remaining == null
                ? line.item()
                : Amounts.of(remaining, line.unit(), messages.locale()) + " " + line.item();
    }

    String offerDetail(OfferRow offer) {
        String until =
                offer.availableUntil() == null
                        ? messages.get("offer.no_end")
                        : messages.get(
                                "offer.until", messages.times().clock(offer.availableUntil()));
        return offer.number() + " · " + until;
    }

    String delivery(DeliveryRow delivery, String placeId) {
        String goods =
                delivery.lines().stream()
                        .map(line ->
                                Amounts.of(line.sent(), line.unit(), messages.locale())
                                        + " "
                                        + line.item())
                        .collect(Collectors.joining(", "));
        boolean to = placeId.equals(delivery.destinationId());
        String other =
                Objects.requireNonNullElse(
                        to ? delivery.origin() : delivery.destination(),
                        messages.get("delivery.no_place"));
        return messages.get(to ? "place.from" : "place.to", goods, other);
    }

    String deliveryDetail(DeliveryRow delivery) {
        String standing = delivery.standing();
        String word =
                switch (standing) {
                    case "a_retirar" -> messages.get("column.to_fetch");
                    case "a_caminho" -> messages.get("column.on_the_road");
                    default -> messages.word("delivery.status", standing);
                };
        return delivery.number()
                + " · "
                + word
                + " · "
                + messages.times().clock(delivery.createdAt());
    }

    /// What a merge would bring along.
    String moves(PlaceAround there) {
        int needs = there.needs().size();
        int offers = there.offers().size();
        int deliveries = there.deliveries().size();
        return needs + offers + deliveries == 0
                ? messages.get("place.moves.nothing")
                : Stream.of(
                                counted("place.needs", needs),
                                counted("place.offers", offers),
                                counted("place.deliveries", deliveries))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }
}
