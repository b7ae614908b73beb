package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.shared.Fields;

/// An offer and what is left of it.
final class NaiveOffer {
    private static final String UNTIL = "/available_until";

    private final String id;
    private final NaiveFields fields = new NaiveFields();
    private final NaivePromises promises = new NaivePromises();
    boolean published;
    private boolean withdrawn;
    private Instant expired;

    NaiveOffer(String id) {
        this.id = id;
    }

    void happen(OfferEvent event) {
        promises.happen(id, event);
        switch (event) {
            case OfferPublished e -> {
                if (!published) {
                    published = true;
                    fields.register(e.items(), UNTIL, text(e.availableUntil()));
                }
            }
            case OfferUpdated e -> fields.change(e.changes());
            case OfferExpired e -> expired = e.availableUntil();
            case OfferWithdrawn e -> withdrawn = true;
            case OfferReopened e -> {
                withdrawn = false;
                if (e.availableUntil() != null) {
                    fields.put(UNTIL, text(e.availableUntil()));
                }
            }
            default -> {} // a promise
        }
    }

    private static String text(Instant time) {
        return time == null ? null : Fields.text(time);
    }

    private BigDecimal promised(NaiveFields.Line line) {
        BigDecimal sum = BigDecimal.ZERO;
        for (NaivePromises.Promise one : promises.made()) {
            if (one.item.equals(line.id()) && one.unit.equals(line.unit())) {
                sum = sum.add(one.holds());
            }
        }
        return sum;
    }

    private String status() {
        Instant until = fields.time(UNTIL);
        if (withdrawn) {
            return "retirada";
        } else if (expired != null && until != null && until.compareTo(expired) <= 0) {
            return "expirada";
        }
        List<NaiveFields.Line> lines = fields.lines();
        int gone = 0;
        for (NaiveFields.Line line : lines) {
            boolean all = line.quantity() != null && line.quantity().compareTo(promised(line)) <= 0;
            gone += all ? 1 : 0;
        }
        return !lines.isEmpty() && gone == lines.size() ? "esgotada" : "aberta";
    }

    String shown() {
        List<String> shown = new ArrayList<>();
        for (NaiveFields.Line line : fields.lines()) {
            BigDecimal promised = promised(line);
            BigDecimal left = line.quantity() == null ? null : line.quantity().subtract(promised);
            shown.add(Shown.line(line.id(), line.unit(), line.quantity(), promised, left));
        }
        return status() + shown;
    }
}
