package org.mutirao.application.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutirao.domain.shared.Folding;

/// Whether two names may be of one place: `EMEF Guajuviras` and `Escola Municipal Guajuviras`.
///
/// Accents, case, order, abbreviations and small misspellings make no difference; what kind of
/// building it is does, where both names say it, and so do numbers.
public final class PlaceNames {
    private static final double ENOUGH = 0.6;
    private static final int SHORTEST_MISSPELT = 5;

    private static final Map<String, List<String>> SHORT =
            Map.ofEntries(
                    entry("emef", "escola municipal ensino fundamental"),
                    entry("emei", "escola municipal infantil"),
                    entry("emeb", "escola municipal"),
                    entry("eeef", "escola estadual ensino fundamental"),
                    entry("eeem", "escola estadual ensino medio"),
                    entry("esc", "escola"),
                    entry("mun", "municipal"),
                    entry("est", "estadual"),
                    entry("col", "colegio"),
                    entry("gin", "ginasio"),
                    entry("sta", "santa"),
                    entry("sto", "santo"),
                    entry("s", "sao"),
                    entry("n", "nossa"),
                    entry("na", "nossa"),
                    entry("sra", "senhora"),
                    entry("ns", "nossa senhora"),
                    entry("nsa", "nossa"),
                    entry("par", "paroquia"),
                    entry("ig", "igreja"),
                    entry("pe", "padre"),
                    entry("prof", "professor"),
                    entry("profa", "professora"),
                    entry("dr", "doutor"),
                    entry("dra", "doutora"),
                    entry("hosp", "hospital"),
                    entry("assoc", "associacao"),
                    entry("ass", "associacao"),
                    entry("com", "comunitario"),
                    entry("ctro", "centro"));

    private static final Map<String, String> BUILDINGS = buildings();
    private static final Set<String> GENERIC =
            Set.of("municipal", "estadual", "ensino", "fundamental", "infantil", "medio", "basico");
    private static final Set<String> SILENT =
            Set.of("de", "da", "do", "das", "dos", "e", "a", "o", "em", "desativado");

    private PlaceNames() {}

    /// What of a name is compared. Make it once where one name is compared with many.
    public record Key(Set<String> buildings, Set<String> own) {
        public Key {
            buildings = Set.copyOf(buildings);
            own = Set.copyOf(own);
        }
    }

    public static Key key(String name) {
        var buildings = new HashSet<String>();
        var own = new HashSet<String>();
        for (String word : expanded(Folding.words(name))) {
            if (BUILDINGS.containsKey(word)) {
                buildings.add(BUILDINGS.get(word));
            } else if (!GENERIC.contains(word) && !SILENT.contains(word)) {
                own.add(word);
            }
        }
        return new Key(buildings, own);
    }

    public static boolean similar(String one, String other) {
        return similar(key(one), key(other));
    }

    public static boolean similar(Key one, Key other) {
        boolean kindsDiffer =
                !one.buildings.isEmpty()
                        && !other.buildings.isEmpty()
                        && one.buildings.stream().noneMatch(other.buildings::contains);
        if (kindsDiffer || !numbers(one).equals(numbers(other))) {
            return false;
        }
        if (one.own.isEmpty() || other.own.isEmpty()) {
            return one.own.equals(other.own) && one.buildings.equals(other.buildings);
        }
        long met =
                one.own.stream()
                        .filter(word -> other.own.stream().anyMatch(o -> alike(word, o)))
                        .count();
        return met >= ENOUGH * Math.max(one.own.size(), other.own.size());
    }

    private static Set<String> numbers(Key key) {
        var numbers = new HashSet<String>();
        key.own.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .forEach(numbers::add);
        return numbers;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= SHORTEST_MISSPELT
                        && oneSlip(one, other));
    }

    /// Whether one letter was added, left out or replaced.
    private static boolean oneSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        boolean sameLength = shorter.length() == longer.length();
        return i == shorter.length()
                || longer.substring(i + 1).equals(shorter.substring(sameLength ? i + 1 : i));
    }

    private static List<String> expanded(List<String> words) {
        var all = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i == 0 && word.equals("em")) {
                // first in a name it is Escola Municipal, elsewhere a preposition
                all.addAll(List.of("escola", "municipal"));
            } else if (i == 0 && word.equals("ee")) {
                all.addAll(List.of("escola", "estadual"));
            } else {
                all.addAll(SHORT.getOrDefault(word, List.of(word)));
            }
        }
        return all;
    }

    private static Map.Entry<String, List<String>> entry(String word, String meaning) {
        return Map.entry(word, List.of(meaning.split(" ")));
    }

    private static Map<String, String> buildings() {
        var kinds = new HashMap<String, String>();
        List.of("escola", "colegio", "creche").forEach(word -> kinds.put(word, "school"));
        List.of("igreja", "paroquia", "capela", "templo", "santuario", "catedral")
                .forEach(word -> kinds.put(word, "church"));
        List.of("ginasio", "quadra", "poliesportivo").forEach(word -> kinds.put(word, "gym"));
        List.of("cozinha", "restaurante").forEach(word -> kinds.put(word, "kitchen"));
        List.of("hospital", "upa", "ubs").forEach(word -> kinds.put(word, "health"));
        kinds.put("abrigo", "shelter");
        kinds.put("clube", "club");
        return Map.copyOf(kinds);
    }
}
