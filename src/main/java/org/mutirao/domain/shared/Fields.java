package org.mutirao.domain.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fields of a [Document] as text and back. Reading is total: a text that is not of the asked form
/// counts as absent, because a foreign change may hold anything.
public final class Fields {
    /// No exponents: a foreign "1e999999999" must not be expanded when it is printed.
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    static final String ITEMS = "/items/";

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

    /// As above, under the pointer `at` and `name` together.
    Fields put(String at, String name, @Nullable Object value) {
        return value == null ? this : put(at + name, value);
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
        return time(text(doc, pointer));
    }

    static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : Times.parseOrNull(text);
    }

    public static @Nullable BigDecimal number(Document doc, String pointer) {
        return number(text(doc, pointer));
    }

    static @Nullable BigDecimal number(@Nullable String text) {
        return text == null || !NUMBER.matcher(text).matches() ? null : new BigDecimal(text);
    }

    public static <E extends Enum<E> & Wire> @Nullable E word(
            Document doc, String pointer, Class<E> type) {
        return word(text(doc, pointer), type);
    }

    static <E extends Enum<E> & Wire> @Nullable E word(@Nullable String text, Class<E> type) {
        for (E word : type.getEnumConstants()) {
            if (word.wire().equals(text)) {
                return word;
            }
        }
        return null;
    }

    public static <T extends Entity> @Nullable Id<T> id(Document doc, String pointer) {
        return id(text(doc, pointer));
    }

    static <T extends Entity> @Nullable Id<T> id(@Nullable String text) {
        return text == null ? null : Id.of(text);
    }

    public static @Nullable String text(Document doc, String pointer) {
        return doc.fields().get(pointer);
    }

    /// The line ids under `/items`, in the order in which they came.
    public static List<String> itemIds(Document doc) {
        return List.copyOf(lines(doc).keySet());
    }

    /// What is under `/items`: the texts of each line by the rest of their pointers, the lines by
    /// their ids in the order in which they came.
    static SequencedMap<String, Map<String, String>> lines(Document doc) {
        SequencedMap<String, Map<String, String>> lines = new LinkedHashMap<>();
        doc.fields()
                .forEach((path, text) -> {
                    if (path.startsWith(ITEMS)) {
                        int end = path.indexOf('/', ITEMS.length());
                        String id = path.substring(ITEMS.length(), end < 0 ? path.length() : end);
                        Map<String, String> line = lines.computeIfAbsent(id, _ -> new HashMap<>());
                        line.put(end < 0 ? "" : path.substring(end + 1), text);
                    }
                });
        return lines;
    }
}
