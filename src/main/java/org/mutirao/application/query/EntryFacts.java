package org.mutirao.application.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an entry's payload says that people ask about. It is read as text: an entry of a newer
/// version is understood as far as its fields are known.
public final class EntryFacts {
    private static final Pattern AMOUNT =
            Pattern.compile("\"(?:quantity|received)\":\"(\\d{1,30}(?:\\.\\d{1,30})?)\"");
    private static final Pattern LOST =
            Pattern.compile("\"lost\":\"(\\d{1,30}(?:\\.\\d{1,30})?)\"");
    private static final Pattern UNIT = Pattern.compile("\"unit\":\"([^\"\\\\]{1,20})\"");
    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"\\\\]{1,200})\"");
    private static final Pattern REASON =
            Pattern.compile("\"(?:reason|loss_reason|rest)\":\"(\\w{1,64})\"");
    private static final Pattern CARRIER = Pattern.compile("\"volunteer_id\":\"([^\"]{1,64})\"");
    private static final Pattern PLACE =
            Pattern.compile("\"(?:location|origin|destination)_id\":\"([^\"]{1,64})\"");

    private final String payload;

    public EntryFacts(HistoryLine line) {
        this.payload = line.facts();
    }

    /// How much was said or received first.
    public Optional<BigDecimal> amount() {
        return first(AMOUNT).map(BigDecimal::new);
    }

    public Optional<BigDecimal> lost() {
        return first(LOST).map(BigDecimal::new).filter(lost -> lost.signum() > 0);
    }

    public String unit() {
        return first(UNIT).orElse("un");
    }

    /// Of the goods, or of a place.
    public String name() {
        return first(NAME).orElse("");
    }

    /// Wire words: why something was lost, failed or had no code, and what becomes of the rest.
    public List<String> reasons() {
        return all(REASON).distinct().toList();
    }

    /// Ids of places, from where before to where.
    public List<String> places() {
        return all(PLACE).toList();
    }

    /// Ids of people who carry.
    public List<String> carriers() {
        return all(CARRIER).toList();
    }

    private Optional<String> first(Pattern pattern) {
        return all(pattern).findFirst();
    }

    private Stream<String> all(Pattern pattern) {
        return pattern.matcher(payload).results().map((MatchResult match) -> match.group(1));
    }
}
