package org.mutirao.bundles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares the sentences of the bundles with the places that ask for them.
///
/// A key is asked for by `%key` in FXML, by a literal in Java, by a literal and a literal ending
/// (`"step.road"` and `".some"`), or by a beginning and a word of the program (`"loss." +
/// reason.name()`, `word("role", ...)`): a literal, a name of a constant or type, or a number.
///
/// @param portuguese the sentences of all `messages.properties`
/// @param english the sentences of all `messages_en.properties`
/// @param java sources of the program
/// @param fxml screens of the program
record MessageKeys(
        Map<String, String> portuguese,
        Map<String, String> english,
        List<String> java,
        List<String> fxml) {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]\\w*\\b");
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\.(?:get|counted|getString)\\(\\s*\"([a-z_]+\\.[\\w.]*\\w)\"\\s*[,)]");
    private static final Pattern VOCABULARY = Pattern.compile("\\bword\\(\\s*\"([^\"]+)\"");
    private static final Pattern SAID =
            Pattern.compile("\\b(?:new Said|Said\\.of)\\(\\s*\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z_]+(\\.[A-Za-z0-9_]+)+");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|fxml|properties|woff|csv|png|sql)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final List<String> COUNTED = List.of(".one", ".many");

    /// One line for each fault, in order.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        inOneLanguageOnly(portuguese, english, "missing in English: ", faults);
        inOneLanguageOnly(english, portuguese, "missing in Portuguese: ", faults);
        otherPlaces(faults);
        asked().filter(key -> !known(key)).forEach(key -> faults.add("asked for, absent: " + key));
        unused().forEach(key -> faults.add("never asked for: " + key));
        return faults;
    }

    private static void inOneLanguageOnly(
            Map<String, String> here,
            Map<String, String> there,
            String fault,
            List<String> faults) {
        here.keySet().stream()
                .filter(key -> !there.containsKey(key))
                .sorted()
                .forEach(key -> faults.add(fault + key));
    }

    private void otherPlaces(List<String> faults) {
        new TreeMap<>(portuguese)
                .forEach((key, text) -> {
                    String other = english.getOrDefault(key, text);
                    if (!places(text).equals(places(other))) {
                        faults.add("other places to fill: " + key);
                    }
                });
    }

    private static Set<String> places(String text) {
        return new HashSet<>(found(PLACE, text));
    }

    private Stream<String> asked() {
        Set<String> rooms = new HashSet<>();
        portuguese.keySet().forEach(key -> rooms.add(key.replaceAll("\\..*", "")));
        Set<String> asked = new TreeSet<>();
        fxml.forEach(text -> asked.addAll(found(FXML_KEY, text)));
        for (String source : java) {
            asked.addAll(found(ASKED, source));
            List<String> said = found(SAID, source);
            said.stream()
                    .filter(code -> !code.endsWith(".") && !code.endsWith("_"))
                    .forEach(code -> asked.add("said." + code));
            found(LITERAL, source).stream()
                    .filter(text -> !said.contains(text))
                    .filter(text -> KEY.matcher(text).matches() && !FILE.matcher(text).matches())
                    .filter(text -> rooms.contains(text.replaceAll("\\..*", "")))
                    .forEach(asked::add);
        }
        return asked.stream();
    }

    /// A key, or the beginning of keys that an ending completes.
    private boolean known(String asked) {
        return portuguese.containsKey(asked)
                || portuguese.keySet().stream().anyMatch(key -> key.startsWith(asked + "."));
    }

    private Stream<String> unused() {
        Set<String> words = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        Set<String> constants = new HashSet<>();
        for (String source : java) {
            words.addAll(found(LITERAL, source));
            found(VOCABULARY, source).forEach(vocabulary -> beginnings.add(vocabulary + "."));
            found(SAID, source).forEach(code -> beginnings.add("said." + code));
            found(CONSTANT, source).forEach(name -> constants.addAll(spellings(name)));
        }
        words.stream().filter(word -> word.endsWith(".")).forEach(beginnings::add);
        words.stream()
                .filter(word -> word.endsWith("_"))
                .forEach(word -> beginnings.add("said." + word));
        Set<String> used = new HashSet<>(words);
        fxml.forEach(text -> used.addAll(found(FXML_KEY, text)));
        constants.addAll(words);
        return new TreeSet<>(portuguese.keySet())
                .stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> !endsAWord(key, words))
                        .filter(key -> !continues(key, beginnings, constants));
    }

    private static boolean endsAWord(String key, Set<String> words) {
        return Stream.concat(COUNTED.stream(), words.stream().filter(w -> w.startsWith(".")))
                .anyMatch(ending ->
                        key.endsWith(ending)
                                && words.contains(
                                        key.substring(0, key.length() - ending.length())));
    }

    private static boolean continues(String key, Set<String> beginnings, Set<String> constants) {
        return beginnings.stream()
                .filter(beginning -> key.startsWith(beginning))
                .map(beginning -> key.substring(beginning.length()))
                .map(rest -> rest.replaceAll("\\.(one|many)$", ""))
                .anyMatch(rest -> constants.contains(rest) || rest.matches("\\d+"));
    }

    /// `NO_PHONE`, `no_phone`, and of a type's name `WrongCode` also `wrong_code`.
    private static List<String> spellings(String name) {
        String snake = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return List.of(name, snake);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.groupCount() > 0 ? match.group(1) : match.group())
                .toList();
    }
}
