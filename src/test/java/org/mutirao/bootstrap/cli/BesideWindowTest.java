package org.mutirao.bootstrap.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.bootstrap.cli.Terminal.Ran;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.Version;
import org.mutirao.bootstrap.door.Asked;
import org.mutirao.bootstrap.door.Door;

/// A command beside an open window is carried out by that one, and says what it says without.
class BesideWindowTest {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @TempDir Path folder;

    /// What is written over one data folder.
    private interface Script {
        void play(Terminal terminal, Path folder, List<Ran> said) throws IOException;
    }

    private static DesktopGraph opened(Terminal terminal) {
        return Opening.open(
                new DataFolder(terminal.data()),
                Clock.systemUTC(),
                (event, e) -> {
                    throw new AssertionError(e);
                });
    }

    private static Door door(DesktopGraph graph) {
        return Door.open(graph.folder(), new WindowHost(graph, () -> {}));
    }

    /// The same lines over a folder of their own without a window, and over another one beside it.
    private void assertSame(Script script) throws IOException {
        Path without = Files.createDirectory(folder.resolve("a"));
        Path beside = Files.createDirectory(folder.resolve("b"));
        List<Ran> alone = new ArrayList<>();
        script.play(Terminal.begun(without), without, alone);
        List<Ran> helped = new ArrayList<>();
        var terminal = Terminal.begun(beside);
        try (DesktopGraph graph = opened(terminal);
                var _ = door(graph)) {
            script.play(terminal, beside, helped);
        }
        assertThat(plain(helped, beside)).isEqualTo(plain(alone, without));
    }

    /// Without what no two operations have in common.
    private static List<String> plain(List<Ran> all, Path folder) {
        return all.stream()
                .map(ran ->
                        ran.toString()
                                .replace(folder.toString(), "FOLDER")
                                .replaceAll(UUID, "ID")
                                .replaceAll("\"seconds\":[^,]+", "SECONDS")
                                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
                                .replaceAll("[0-9A-Z]{4}-(\\d+)", "NUMBER-$1")
                                .replaceAll("\"(delivery|pickup)_code\":\"[^\"]*\"", "CODE")
                                .replaceAll("(?i)(código|code)[^\\n]*", "CODE"))
                .toList();
    }

    @Test
    void aDayOfCommandsSaysTheSame() throws IOException {
        assertSame((terminal, _, said) -> {
            said.add(terminal.json("person", "Bia", "--role", "voluntariado"));
            Ran need = terminal.json("need", "40 marmita @Escola São José urg");
            said.add(need);
            said.add(terminal.run("need", "40 marmita @Escola São José urg"));
            said.add(terminal.run("--lang", "en", "offer", "50 marmita @Cozinha B"));
            said.add(terminal.json("offer", "60 marmita @Cozinha C"));
            String number = need.object().get("number").asString();
            said.add(terminal.json("reserve", number, "--quantity", "20"));
            Ran sent = terminal.json("dispatch", number, "--volunteer", "Bia");
            said.add(sent);
            var delivery = sent.object().get("deliveries").get(0);
            String id = delivery.get("delivery_id").asString();
            said.add(terminal.json("confirm", id, "--code", "000000"));
            said.add(terminal.json("pickup", id, "--override", "outro"));
            said.add(
                    terminal.json(
                            "confirm", id, "--code", delivery.get("delivery_code").asString()));
            said.add(terminal.run("reserve", number));
            said.add(terminal.run("undo", "--yes"));
            said.add(terminal.json("undo", "--yes"));
            said.add(terminal.json("needs"));
            said.add(terminal.json("place", "Ginásio", "--here"));
            said.add(terminal.json("counter", "2 cesta família 5 pessoas"));
            said.add(terminal.json("rebuild"));
            said.add(terminal.json("verify"));
        });
    }

    @Test
    void whatIsRefusedAndWhatIsWrongSaysTheSame() throws IOException {
        assertSame((terminal, _, said) -> {
            said.add(terminal.json("need"));
            said.add(terminal.json("need", ""));
            said.add(terminal.run("need", "@"));
            said.add(terminal.run("nada"));
            said.add(terminal.json("reserve", "A7K2-9"));
            said.add(terminal.json("need", "3 pão", "--as", "Ninguém"));
            said.add(terminal.run("cancel", "nada", "--why", "x"));
            said.add(terminal.json("deadletters", "retry", "7"));
            said.add(terminal.json("place", " "));
            said.add(terminal.json("init", "--operation", "Outra"));
            assertThat(said.stream().map(Ran::exit)).contains(1, 2).doesNotContain(0, 3);
        });
    }

    @Test
    void anImportSaysTheSameAlsoWhereItIsRefused() throws IOException {
        assertSame((terminal, place, said) -> {
            Path good = Files.writeString(place.resolve("a.csv"), "item,quantity\nágua,3\npão,4\n");
            Path bad = Files.writeString(place.resolve("b.csv"), "item,quantity\nágua,muita\n");
            said.add(terminal.json("import", good.toString(), "--kind", "needs"));
            said.add(terminal.run("import", good.toString(), "--kind", "needs"));
            said.add(terminal.json("import", bad.toString(), "--kind", "needs"));
            said.add(terminal.json("import", place.resolve("c.csv").toString(), "--kind", "needs"));
            said.add(terminal.json("import", good.toString(), "--map", place + "/no.txt"));
        });
    }

    private static Ran carriedOut(DesktopGraph window, Path where, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = new Asked.Line(Version.text(), List.of(arguments), where, Optional.empty());
        int exit = Cli.beside(window, line, new PrintWriter(out), new PrintWriter(err));
        return new Ran(exit, out.toString(), err.toString());
    }

    @Test
    void filesAreThoseOfWhereTheLineWasTyped() throws IOException {
        var terminal = Terminal.begun(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.csv"), "coisa;quanto\nágua;3\n");
        Files.writeString(
                elsewhere.resolve("map.txt"), "kind = needs\nitem = coisa\nquantity = quanto\n");
        terminal.done("person", "Bia", "--role", "voluntariado");
        String need = terminal.number("need", "40 marmita @Escola");
        terminal.done("offer", "50 marmita @Cozinha B");
        terminal.done("reserve", need);
        try (DesktopGraph window = opened(terminal)) {
            Ran came =
                    carriedOut(window, elsewhere, "--json", "import", "a.csv", "--map", "map.txt");
            assertThat(came.exit()).as(came.toString()).isZero();
            Ran sent =
                    carriedOut(
                            window,
                            elsewhere,
                            "dispatch",
                            need,
                            "--volunteer",
                            "Bia",
                            "--slip",
                            "slip.pdf");
            assertThat(sent.exit()).as(sent.toString()).isZero();
            assertThat(sent.out()).contains("Guia em slip.pdf");
            assertThat(elsewhere.resolve("slip.pdf")).isNotEmptyFile();
        }
    }

    @Test
    void whoActsInTheWindowIsNotAsked() {
        var terminal = Terminal.begun(folder);
        terminal.done("person", "Bia", "--role", "coordenacao");
        terminal.done("person", "Davi", "--role", "auditoria");
        try (DesktopGraph window = opened(terminal);
                var _ = door(window)) {
            String ana = String.valueOf(window.session().personId());
            String bia = window.people().find("Bia", 1).getFirst().personId();
            String davi = window.people().find("Davi", 1).getFirst().personId();
            window.session().act(davi);
            window.session().lookAt(Clock.systemUTC().instant());

            terminal.done("--as", "Bia", "need", "3 pão");
            assertThat(author(window)).isEqualTo(bia);
            terminal.done("need", "4 pão");
            assertThat(author(window)).isEqualTo(ana);

            assertThat(window.session().personId()).isEqualTo(davi);
            assertThat(window.session().lookingAt()).isPresent();
            assertThat(terminal.refused(1, "--as", "Davi", "need", "5 pão"))
                    .isEqualTo("not_allowed");
        }
    }

    private static String author(DesktopGraph window) {
        var session = window.session();
        return window.store()
                .read(log -> log.back(session.scope(), session.deviceId(), Long.MAX_VALUE, 1))
                .getFirst()
                .body()
                .userId();
    }

    @Test
    void whatTakesTheFolderForItselfIsNotDoneInsideAndLeavesTheWindowItsLock() {
        var terminal = Terminal.begun(folder);
        try (DesktopGraph window = opened(terminal)) {
            for (String[] line :
                    List.of(
                            new String[] {},
                            new String[] {"init", "--operation", "x"},
                            new String[] {"restore", "--here", "--yes"},
                            new String[] {"demo"},
                            new String[] {"doctor"},
                            new String[] {"backup", "copy"},
                            new String[] {"export", "log", "file"})) {
                Ran ran = carriedOut(window, folder, line);
                assertThat(ran.exit()).as(Arrays.toString(line)).isEqualTo(1);
                assertThat(ran.err()).contains("gravando nesta pasta");
            }
        }
    }

    @Test
    void withoutADoorACommandIsRefusedAsEver() {
        var terminal = Terminal.begun(folder);
        try (DesktopGraph window = opened(terminal)) {
            assertThat(terminal.refused(1, "need", "3 pão")).isEqualTo("storage_in_use");
            assertThat(window.rows().needs(NeedFilter.ALL, 0, 1)).isEmpty();
        }
    }

    private static ArchCondition<JavaClass> reach(String method) {
        return new ArchCondition<>("call App." + method) {
            @Override
            public void check(JavaClass task, ConditionEvents events) {
                boolean calls =
                        task.getMethodCallsFromSelf().stream()
                                .anyMatch(call ->
                                        call.getTargetOwner().isEquivalentTo(App.class)
                                                && call.getName().equals(method));
                events.add(new SimpleConditionEvent(task, calls, task.getName() + " " + calls));
            }
        };
    }

    @Test
    void everyCommandThatWritesCanBeCarriedOutByAWindowAndOpensFilesWhereTheyAre() {
        JavaClasses commands =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.mutirao.bootstrap.cli");
        Function<String, ArchCondition<JavaClass>> reach = BesideWindowTest::reach;
        classes().that().implement(BesideWindow.class).should(reach.apply("open")).check(commands);
        noClasses()
                .that()
                .areAssignableTo(Task.class)
                .and()
                .doNotImplement(BesideWindow.class)
                .should(reach.apply("open"))
                .check(commands);
        noClasses()
                .that()
                .implement(BesideWindow.class)
                .should(reach.apply("folder"))
                .orShould(reach.apply("clock"))
                .check(commands);
        commands.stream()
                .filter(task -> task.isAssignableTo(BesideWindow.class))
                .flatMap(task -> task.getFields().stream())
                .forEach(field ->
                        assertThat(field.getRawType().isEquivalentTo(Path.class))
                                .as(field.getFullName())
                                .isFalse());
    }
}
