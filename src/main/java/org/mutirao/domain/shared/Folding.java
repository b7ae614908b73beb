package org.mutirao.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is searched and compared: without accents, case, or differences of spacing.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folding() {}

    /// `" Água SANITÁRIA "` becomes `agua sanitaria`. Folding twice changes nothing more.
    public static String fold(String text) {
        String lower = bare(text).toLowerCase(Locale.ROOT);
        return SPACES.matcher(bare(lower)).replaceAll(" ").strip();
    }

    /// The folded runs of letters and digits in a text, in order.
    public static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(fold(text))).filter(word -> !word.isEmpty()).toList();
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
