package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Said;
import org.mutirao.application.laptop.Laptop.Protection;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Unlock;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.MasterKeys;
import org.mutirao.ui.settings.PassphraseViewModel;
import org.mutirao.ui.settings.SettingsViewModel;
import org.mutirao.ui.shared.Screen;

/// Configurações: what is set applies at once and is there at the next start.
class SettingsTest extends WindowJobs {
    private static final String WORDS = "quatro palavras bem longas";

    private final SettingsViewModel settings = window.settings().settings();
    private final PassphraseViewModel passphrase = window.settings().passphrase();

    @BeforeEach
    void go() {
        window.shell().go(Screen.SETTINGS);
    }

    private void type(String current, String next) {
        passphrase.ask();
        passphrase.currentProperty().set(current);
        passphrase.nextProperty().set(next);
        passphrase.againProperty().set(next);
    }

    private Unlock unlocked(String typed) {
        return MasterKeys.file(new DataFolder(operation.folder())).open(Passphrase.of(typed));
    }

    private String said(Said said) {
        return window.messages().say(said);
    }

    @Test
    void howLongACarriersAnswerIsWaitedForCountsAtOnceAndIsKept() {
        assertThat(settings.answerProperty().get()).isZero();
        settings.answerProperty().set(30);
        settings.refresh();
        assertThat(settings.answerProperty().get()).isEqualTo(30);
        assertThat(operation.context(Runnable::run).laptop().answerMinutes()).hasValue(30);
        settings.answerProperty().set(0);
        assertThat(operation.context(Runnable::run).laptop().answerMinutes()).isEmpty();
    }

    @Test
    void aPassphraseIsSetChangedAndTakenAway() {
        assertThat(settings.protectionProperty().get()).isEqualTo(Protection.FILE_ONLY);
        type("", WORDS);
        passphrase.keep();
        assertThat(settings.protectionProperty().get()).isEqualTo(Protection.PASSPHRASE);
        assertThat(passphrase.nextProperty().get()).as("forgotten").isEmpty();
        assertThat(unlocked("")).isInstanceOf(Unlock.PassphraseNeeded.class);
        assertThat(unlocked(WORDS)).isInstanceOf(Unlock.Unlocked.class);

        type("outra coisa qualquer", "nova senha comprida");
        passphrase.keep();
        assertThat(said(passphrase.errorProperty().get())).contains("Nada mudou");
        passphrase.currentProperty().set(WORDS);
        passphrase.keep();
        assertThat(unlocked("nova senha comprida")).isInstanceOf(Unlock.Unlocked.class);

        type("nova senha comprida", "");
        passphrase.remove();
        assertThat(settings.protectionProperty().get()).isEqualTo(Protection.FILE_ONLY);
        assertThat(told()).contains("Senha tirada");
    }

    @Test
    void aPassphraseThatIsShortOrTypedInTwoWaysIsNotKept() {
        type("", "curta");
        assertThat(passphrase.unfitProperty().get()).isTrue();
        passphrase.keep();
        type("", WORDS);
        passphrase.againProperty().set(WORDS + "?");
        passphrase.keep();
        assertThat(unlocked("")).isInstanceOf(Unlock.Unlocked.class);
    }

    @Test
    void namesStayReadableInTheOpenWindowWhateverIsDoneToThePassphrase() {
        type("", WORDS);
        passphrase.keep();
        assertThat(operation.people().find("Ana", 5)).hasSize(1);
        assertThat(MasterKeys.open(new DataFolder(operation.folder()), WORDS)).isPresent();
        assertThat(MasterKeys.open(new DataFolder(operation.folder()), "não")).isEmpty();
        assertThat(MasterKeys.needPerson(new DataFolder(operation.folder()))).isTrue();
    }

    @Test
    void everyLibraryOfTheProgramIsNamedWithItsLicence() throws IOException {
        String list =
                Files.readString(
                        Path.of("src/main/resources/org/mutirao/ui/settings/licences.txt"));
        var named = list.lines().flatMap(line -> Arrays.stream(line.split(" \\| ")[0].split(" ")));
        assertThat(named.toList()).containsAll(libraries().toList());
    }

    /// Artifacts in the file with which the program is built, but for those of tests.
    private static Stream<String> libraries() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return Arrays.stream(own.split("<dependency>"))
                .skip(1)
                .filter(text -> !text.contains("<scope>test</scope>"))
                .map(text -> part(text).orElseThrow());
    }

    private static Optional<String> part(String dependency) {
        int from = dependency.indexOf("<artifactId>");
        int to = dependency.indexOf("</artifactId>");
        return from < 0
                ? Optional.empty()
                : Optional.of(dependency.substring(from + "<artifactId>".length(), to));
    }
}
