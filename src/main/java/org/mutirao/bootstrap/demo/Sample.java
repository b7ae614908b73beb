package org.mutirao.bootstrap.demo;

import java.util.List;

/// Begins the sample operation: people, and the needs of the floods of 2024 in Rio Grande do Sul.
public final class Sample {
    private static final List<String> PEOPLE = List.of("Ana Souza", "Davi Lima");

    private Sample() {}

    /// The commands that a person would type, through the program's own command line.
    public static void begin(Program program, DemoFolder folder) {
        program.answer(
                "init",
                "--operation",
                "Enchente RS 2024",
                "--person",
                "Rosa Pereira",
                "--zone",
                "America/Sao_Paulo");
        PEOPLE.forEach(name -> program.answer("person", name, "--role", "voluntariado"));
        for (String kind : List.of("places", "items", "needs")) {
            program.answer("import", folder.sheet(kind).toString(), "--kind", kind);
        }
    }
}
