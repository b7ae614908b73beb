package org.mutirao.application.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;

/// Which column of a sheet holds what, as somebody wrote it down for a file that is not recognised.
///
/// @param kind null: recognised from the fields
/// @param source whose file it is; part of the rows' keys, so that ids of two sources never meet
/// @param columns header texts by field
public record ColumnMap(
        @Nullable ImportKind kind, @Nullable String source, Map<ImportField, String> columns) {
    private static final Pattern LINE = Pattern.compile("\\s*([a-z_]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9_-]{1,40}");

    public ColumnMap {
        columns = Map.copyOf(columns);
    }

    public sealed interface Parsed {}

    public record Good(ColumnMap map) implements Parsed {}

    /// @param line of the text, from 1; 0: the whole of it
    /// @param reason stable code
    public record Bad(int line, String text, String reason) implements Parsed {
        public Said said() {
            return Said.of("map_" + reason, line, text);
        }
    }

    /// Reads lines `field = Column's header`, `kind = needs` and `source = name`; `#` begins a
    /// remark. Anything else is an error: a misspelt field must not be passed over.
    public static Parsed parse(String text) {
        @Nullable ImportKind kind = null;
        @Nullable String source = null;
        var columns = new EnumMap<ImportField, String>(ImportField.class);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replaceFirst("^\ufeff", "") : lines.get(i);
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || matcher.group(2).isEmpty()) {
                return new Bad(i + 1, line, "not_a_pair");
            }
            String value = matcher.group(2);
            switch (matcher.group(1)) {
                case "kind" -> {
                    if (kind != null) {
                        return new Bad(i + 1, line, "said_twice");
                    }
                    kind = ImportKind.of(value).orElse(null);
                    if (kind == null) {
                        return new Bad(i + 1, value, "unknown_kind");
                    }
                }
                case "source" -> {
                    if (source != null) {
                        return new Bad(i + 1, line, "said_twice");
                    }
                    if (!SOURCE.matcher(value).matches()) {
                        return new Bad(i + 1, value, "bad_source");
                    }
                    source = value;
                }
                default -> {
                    @Nullable Bad bad = put(columns, i + 1, matcher.group(1), value);
                    if (bad != null) {
                        return bad;
                    }
                }
            }
        }
        return columns.isEmpty()
                ? new Bad(0, "", "no_columns")
                : new Good(new ColumnMap(kind, source, columns));
    }

    private static @Nullable Bad put(
            Map<ImportField, String> columns, int line, String word, String value) {
        var field = ImportField.of(word);
        if (field.isEmpty()) {
            return new Bad(line, word, "unknown_field");
        }
        return columns.put(field.get(), value) == null ? null : new Bad(line, word, "said_twice");
    }
}
