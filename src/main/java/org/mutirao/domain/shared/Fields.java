package org.mutirao.domain.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fields of a [Document] as text and back. Reading is total: a text that is not of the asked form
/// counts as absent, because a foreign change may hold anything.
public final class Fields {
    /// No exponents: a foreign "1e999999999" must not be expanded when it is printed.
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private static final String ITEMS = "/items/";

    private final Map<String, String> fields = new LinkedHashMap<>();

    /// RFC 3339 in UTC with exactly three decimals: the form in which times are hashed.
    public static String text(Instant time) {
        return Times.text(time);
    }

    public static String text(BigDecimal number) {
        return number.toPlainString();
    }

    public Fields put(String pointer, @Nullable Object value) {
        if (value != null) {
            fields.put(pointer, asText(value));
        }
        return this;
    }

    private static String asText(Object value) {
        return switch (value) {
            case Instant time -> text(time);
            case BigDecimal number -> text(number);
            case Wire word -> word.wire();
            default -> value.toString();
        };
    }

    public Document document() {
        return Document.of(fields);
    }

    public static @Nullable Instant time(Document doc, String pointer) {
        return doc.at(pointer).map(Times::parseOrNull).orElse(null);
    }

    public static @Nullable BigDecimal number(Document doc, String pointer) {
        return doc.at(pointer).flatMap(Fields::parseNumber).orElse(null);
    }

    private static Optional<BigDecimal> parseNumber(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    public static <E extends Enum<E> & Wire> @Nullable E word(
            Document doc, String pointer, Class<E> type) {
        return doc.at(pointer)
                .flatMap(text ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(word -> word.wire().equals(text))
                                .findFirst())
                .orElse(null);
    }

    public static <T extends Entity> @Nullable Id<T> id(Document doc, String pointer) {
        return doc.at(pointer).map(Id::<T>of).orElse(null);
    }

    public static @Nullable String text(Document doc, String pointer) {
        return doc.at(pointer).orElse(null);
    }

    /// The line ids under `/items`, in the order in which they came.
    public static List<String> itemIds(Document doc) {
        Set<String> ids = new LinkedHashSet<>();
        for (String path : doc.fields().keySet()) {
            if (path.startsWith(ITEMS)) {
                int end = path.indexOf('/', ITEMS.length());
                ids.add(path.substring(ITEMS.length(), end < 0 ? path.length() : end));
            }
        }
        return List.copyOf(ids);
    }
}
