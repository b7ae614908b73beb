package org.mutirao.ui.conflict;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.application.query.Conflict.Kind;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// How a conflict is put in words.
final class ConflictWords {
    private static final int DEVICE = 8;
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");

    private final Messages messages;

    ConflictWords(Messages messages) {
        this.messages = messages;
    }

    /// In one sentence what happened.
    String title(Conflict now) {
        return messages.get(
                "conflict.title." + now.kind().name(), goods(now), what(now), now.number());
    }

    private String goods(Conflict now) {
        return now.quantity() == null
                ? what(now)
                : Amounts.of(now.quantity(), now.unit(), messages.locale()) + " " + what(now);
    }

    private String what(Conflict now) {
        return switch (now.kind()) {
            case CLASH -> field(now.part());
            case QUARANTINED -> messages.word("entry.type", now.what());
            default -> now.what();
        };
    }

    private String field(String path) {
        return messages.word("field", path.substring(path.lastIndexOf('/') + 1));
    }

    /// Where and when, for the list.
    String detail(Conflict now) {
        String where =
                now.place() == null
                        ? messages.word("conflict.kind", now.kind().name())
                        : now.place();
        return join(where, now.at() == null ? "" : messages.times().near(now.at()));
    }

    String whatIsSafe(Conflict now) {
        return messages.get("conflict.safe." + now.kind().name());
    }

    /// The rule in plain words.
    String rule(Conflict now) {
        return messages.get("conflict.rule." + now.kind().name());
    }

    /// `Rosa · computador 019e1c2b`.
    String who(Claim claim, String name) {
        String device = claim.device();
        return join(
                name.isEmpty() ? messages.get("why.nobody") : name,
                device == null
                        ? ""
                        : messages.get(
                                "why.device",
                                device.substring(0, Math.min(DEVICE, device.length()))));
    }

    String when(Claim claim) {
        return claim.at() == null ? "" : messages.times().exact(claim.at());
    }

    /// What is claimed.
    String claim(Conflict now, Claim claim) {
        return switch (now.kind()) {
            case CLASH -> value(claim.said());
            case CODE_LOCKED -> messages.get("conflict.claim.CODE_LOCKED");
            case QUARANTINED -> what(now);
            case SAME_NAME ->
                    Objects.requireNonNullElse(claim.said(), messages.get("conflict.no_city"));
            case OVERDRAWN, REFUSED, TOO_MUCH ->
                    messages.get(
                            ofOffer(now, claim)
                                    ? "conflict.claim.OFFER"
                                    : "conflict.claim." + now.kind().name(),
                            Amounts.of(
                                    Objects.requireNonNull(claim.quantity()),
                                    claim.unit(),
                                    messages.locale()),
                            Objects.requireNonNullElse(
                                    claim.said(), messages.get("need.no_place")));
        };
    }

    /// Whether it says what there is, beside what was promised of it.
    private static boolean ofOffer(Conflict now, Claim claim) {
        return now.kind() != Kind.TOO_MUCH && claim.id().isEmpty();
    }

    private String value(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return messages.get("field.nothing");
        }
        if (TIME.matcher(text).matches()) {
            return messages.times().clock(Instant.parse(text));
        }
        return messages.word("urgency", messages.word("place.kind", text));
    }

    /// What became of a claim.
    String state(Conflict now, Claim claim) {
        String word =
                switch (now.kind()) {
                    case OVERDRAWN, REFUSED ->
                            ofOffer(now, claim) ? "has" : claim.stands() ? "fits" : "does_not_fit";
                    case CLASH -> claim.stands() ? "shown" : "replaced";
                    case TOO_MUCH -> now.claims().indexOf(claim) == 0 ? "sent" : "arrived";
                    case CODE_LOCKED, QUARANTINED -> "waits";
                    case SAME_NAME -> "stands";
                };
        return messages.word("conflict.state", word);
    }

    static String style(Claim claim) {
        return claim.stands() ? "ok" : "warn";
    }

    /// What still lacks what does not fit; empty where nobody does.
    String lacking(Conflict now) {
        return now.needId() == null
                ? ""
                : now.claims().stream()
                        .filter(claim -> !claim.stands())
                        .map(Claim::said)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(place -> messages.get("conflict.lacking", place, goods(now)))
                        .orElse("");
    }

    String first(Conflict now, List<Candidate> fitting) {
        Kind kind = now.kind();
        if (kind == Kind.OVERDRAWN || kind == Kind.REFUSED) {
            return fitting.isEmpty()
                    ? messages.get("conflict.nobody_fits")
                    : messages.get(
                            "conflict.first." + kind.name(),
                            Objects.requireNonNullElse(
                                    fitting.getFirst().place(), messages.get("need.no_place")));
        }
        String right = kind == Kind.CLASH ? value(now.claims().getLast().said()) : sent(now);
        return messages.get("conflict.first." + kind.name(), right);
    }

    private String sent(Conflict now) {
        BigDecimal quantity = now.claims().isEmpty() ? null : now.claims().getFirst().quantity();
        return quantity == null ? "" : Amounts.of(quantity, now.unit(), messages.locale());
    }

    String second(Conflict now) {
        if (now.kind() == Kind.OVERDRAWN && now.part().isEmpty()) {
            return messages.get("conflict.second.REFUSED");
        }
        String other =
                now.kind() == Kind.CLASH ? value(now.claims().getFirst().said()) : goods(now);
        return messages.get("conflict.second." + now.kind().name(), other);
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
