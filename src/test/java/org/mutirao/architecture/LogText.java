package org.mutirao.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds SQL that would take an entry out of the log or change what was hashed.
final class LogText {
    private static final Pattern REMOVES =
            Pattern.compile(
                    "(?is)\\b(delete\\s+from|replace\\s+into|insert\\s+or\\s+replace\\s+into|drop\\s+table"
                            + "(\\s+if\\s+exists)?|truncate(\\s+table)?)\\s+event_store\\b");
    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?is)\\bupdate\\s+event_store\\s+set\\s+(?!(\\s*,?\\s*(scope_seq|received_at|verdict)\\s*="
                            + "\\s*[?:\\w]+)+\\s*(where|returning|\"|;|$))[^;\"]*");

    private LogText() {}

    /// @return the offending pieces of `source`, none for a log that is only added to
    static List<String> offences(String source) {
        String joined = source.replaceAll("\"\\s*\\+\\s*\"", "");
        return List.of(REMOVES, CHANGES).stream()
                .flatMap(pattern -> pattern.matcher(joined).results())
                .map(MatchResult::group)
                .toList();
    }
}
