package org.mutirao.ui.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.Asked.InOffer;
import org.mutirao.application.query.OfferRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Question;

/// An offer in words, and offers as short lines for a messenger.
public final class OfferWords {
    private final Messages messages;

    public OfferWords(Messages messages) {
        this.messages = messages;
    }

    String title(OfferRow.Line line) {
        BigDecimal offered = line.offered();
        return offered == null
                ? line.item()
                : Amounts.of(offered, line.unit(), messages.locale()) + " " + line.item();
    }

    String place(OfferRow offer) {
        return Objects.requireNonNullElse(offer.place(), messages.get("need.no_place"));
    }

    String until(OfferRow offer) {
        return offer.availableUntil() == null
                ? messages.get("offer.no_end")
                : messages.get("offer.until", messages.times().clock(offer.availableUntil()));
    }

    String left(OfferRow.Line line) {
        BigDecimal remaining = line.remaining();
        if (remaining == null) {
            return messages.get("need.how_many");
        }
        return remaining.signum() < 0
                ? messages.counted("offer.overdrawn", remaining.negate())
                : messages.counted("offer.left", remaining);
    }

    /// The numbers of each line: what is left, what is promised, what there was.
    ///
    /// @param offer null while a row is empty
    List<Question> asked(@Nullable OfferRow offer) {
        return offer == null
                ? List.of()
                : offer.items().stream().flatMap(line -> asked(offer, line)).toList();
    }

    private Stream<Question> asked(OfferRow offer, OfferRow.Line line) {
        return Stream.of(
                asked(offer, line, InOffer.REMAINING, line.remaining()),
                asked(offer, line, InOffer.RESERVED, line.reserved()),
                asked(offer, line, InOffer.OFFERED, line.offered()));
    }

    private Question asked(
            OfferRow offer, OfferRow.Line line, InOffer number, @Nullable BigDecimal amount) {
        return new Question(
                new Asked.OfOffer(offer.offerId(), line.itemId(), number),
                offer.number()
                        + " · "
                        + line.item()
                        + " · "
                        + messages.get("offer.asked." + number.name()),
                amount == null
                        ? messages.get("need.how_many")
                        : Amounts.of(amount, line.unit(), messages.locale()));
    }

    /// `50 marmita (restam 10) · Cozinha A · até 18:00 · A7K2-143`.
    public String row(OfferRow offer) {
        String goods =
                offer.items().stream()
                        .map(line -> title(line) + " (" + left(line) + ")")
                        .collect(Collectors.joining(", "));
        return String.join(" · ", goods, place(offer), until(offer), offer.number());
    }

    public String list(List<OfferRow> rows) {
        return rows.stream()
                .map(this::row)
                .map("• "::concat)
                .collect(
                        Collectors.joining(
                                "\n",
                                messages.counted("copy.offers", BigDecimal.valueOf(rows.size()))
                                        + "\n",
                                ""));
    }
}
