package org.mutirao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which room may use which, below a root package: the program's own, or that of the breaches.
record Arrows(String root) {
    private static final Map<String, List<String>> MAY_USE =
            Map.of(
                    "domain", List.of(),
                    "eventlog", List.of("domain"),
                    "application", List.of("domain", "eventlog"),
                    "infrastructure", List.of("domain", "eventlog", "application"),
                    "server", List.of("domain", "eventlog", "application"),
                    "ui", List.of("domain", "application"));

    /// Libraries that have one home; nobody else knows them.
    private static final Map<String, List<String>> HOMES =
            Map.ofEntries(
                    Map.entry("javafx..", List.of("ui", "bootstrap")),
                    Map.entry("atlantafx..", List.of("ui", "bootstrap")),
                    Map.entry("org.controlsfx..", List.of("ui")),
                    Map.entry("org.kordamp..", List.of("ui", "bootstrap.window")),
                    Map.entry("tools.jackson..", List.of("infrastructure.json")),
                    Map.entry("com.fasterxml.jackson..", List.of("infrastructure.json")),
                    Map.entry(
                            "org.sqlite..",
                            List.of("infrastructure.sqlite", "infrastructure.tiles")),
                    Map.entry(
                            "java.sql..",
                            List.of(
                                    "infrastructure.sqlite",
                                    "infrastructure.postgres",
                                    "infrastructure.tiles")),
                    Map.entry("org.locationtech..", List.of("ui.map")),
                    Map.entry("io.micrometer..", List.of("infrastructure.metrics", "bootstrap")),
                    Map.entry("org.bouncycastle..", List.of("infrastructure.crypto")),
                    Map.entry("org.apache.pdfbox..", List.of("infrastructure.pdf")),
                    Map.entry("com.google.zxing..", List.of("infrastructure.pdf")),
                    Map.entry("org.dhatim..", List.of("infrastructure.sheet")),
                    Map.entry("org.apache.commons.csv..", List.of("infrastructure.sheet")),
                    Map.entry("picocli..", List.of("bootstrap")));

    /// Every rule of this kind by name.
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        MAY_USE.forEach(
                (room, others) -> rules.put(room + " uses only its own", arrow(room, others)));
        HOMES.forEach(
                (library, homes) -> rules.put(library + " has one home", home(library, homes)));
        rules.put("no package cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put(
                "adapters do not know each other",
                slices().matching(in("infrastructure.(*)"))
                        .should()
                        .notDependOnEachOther()
                        .allowEmptyShould(true));
        return rules;
    }

    private ArchRule arrow(String room, List<String> others) {
        String[] allowed =
                Stream.concat(Stream.of(room), others.stream())
                        .map(this::in)
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + "..").and(resideOutsideOfPackages(allowed)))
                .allowEmptyShould(true);
    }

    private ArchRule home(String library, List<String> homes) {
        String[] allowed = homes.stream().map(this::in).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .allowEmptyShould(true);
    }

    private String in(String room) {
        return root + "." + room + "..";
    }
}
