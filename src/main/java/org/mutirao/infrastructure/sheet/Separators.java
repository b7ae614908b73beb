package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Finds what stands between the cells of a text sheet: the character that most of its first lines
/// have equally often, outside quotes.
final class Separators {
    private static final String CANDIDATES = ";,\t|";
    private static final int SAMPLE = 64 * 1024;
    private static final int MOST_LINES = 50;

    private Separators() {}

    /// @param announced a first line `sep=;` said so; it is no row of the sheet
    record Found(char separator, boolean announced) {}

    static Found find(Reader reader) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int n = 0;
                n >= 0 && length < SAMPLE;
                n = reader.read(sample, length, SAMPLE - length)) {
            length += n;
        }
        String text = new String(sample, 0, length);
        if (text.matches("(?s)sep=[;,\t|]\r?\n.*")) {
            return new Found(text.charAt(4), true);
        }
        return new Found(best(lines(text)), false);
    }

    /// How often each candidate stands in each line.
    private static List<int[]> lines(String text) {
        var lines = new ArrayList<int[]>();
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines.size() < MOST_LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                lines.add(counts);
                counts = new int[CANDIDATES.length()];
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            }
        }
        lines.add(counts);
        return lines;
    }

    private static char best(List<int[]> lines) {
        int best = CANDIDATES.indexOf(',');
        long most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            long score = score(lines, i);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return CANDIDATES.charAt(best);
    }

    private static long score(List<int[]> lines, int candidate) {
        var equal = new HashMap<Integer, Integer>();
        long all = 0;
        for (int[] line : lines) {
            if (line[candidate] > 0) {
                equal.merge(line[candidate], 1, Integer::sum);
                all += line[candidate];
            }
        }
        long agreeing = equal.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return agreeing * SAMPLE * 2 + all;
    }
}
