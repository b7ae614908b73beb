package org.mutirao.bootstrap.cli;

import java.util.List;
import java.util.Locale;

/// In which language and form to answer, taken from the arguments before they are understood: a line
/// that is wrong is answered so too.
record Manner(Locale locale, boolean json) {
    private static final String LANGUAGE = "--lang";

    static Manner of(String[] args) {
        List<String> all = List.of(args);
        int at = all.indexOf(LANGUAGE);
        boolean english =
                (at >= 0 && at + 1 < all.size() && isEnglish(all.get(at + 1)))
                        || all.stream()
                                .anyMatch(arg ->
                                        arg.startsWith(LANGUAGE + "=")
                                                && isEnglish(
                                                        arg.substring(LANGUAGE.length() + 1)));
        return new Manner(english ? Locale.ENGLISH : Words.PORTUGUESE, all.contains("--json"));
    }

    private static boolean isEnglish(String language) {
        return language.equals("en");
    }
}
