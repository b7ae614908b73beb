package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.proof.Shell.Answer;
import org.mutirao.proof.TestFiles.Row;
import tools.jackson.databind.JsonNode;

class BackupTest {
    private static final String NAME = "Zuleica Quintanilha";

    @TempDir Path folder;
    private Shell laptop;
    private Shell other;
    private Path file;

    @BeforeEach
    void anOperationWithANeed() {
        laptop = new Shell(folder.resolve("laptop")).begin();
        other = laptop.at(folder.resolve("other"));
        file = folder.resolve("copy.backup");
        laptop.done("need", "40 marmita @Escola urg");
    }

    private JsonNode restored(String... more) {
        var command =
                Stream.concat(
                        Stream.of("restore", file.toString(), "--other-copy-is-gone"),
                        Arrays.stream(more));
        return other.done(command.toArray(String[]::new));
    }

    @Test
    void aRestoredLogVerifiesAndGoesOnAsANewDevice() {
        long entries = laptop.done("backup", file.toString()).path("entries").asLong();
        JsonNode restored = restored("--why", "quebrou");

        assertThat(restored.path("entries").asLong()).isEqualTo(entries + 2);
        JsonNode need = other.done("need", "10 cesta @Escola");
        String before = laptop.done("needs").path("number").asString();
        assertThat(need.path("number").asString()).endsWith("-1");
        assertThat(need.path("number").asString().split("-")[0]).isNotEqualTo(before.split("-")[0]);
        assertThat(other.run("needs").lines()).hasSize(2);
        assertThat(other.done("verify").path("ok").asBoolean()).isTrue();
        other.done("rebuild", "--check");
    }

    @Test
    void ownWordsHaveNoPlaceInWhyARestoredLaptopDecides() {
        laptop.done("backup", file.toString());
        Answer answer =
                other.run("restore", file.toString(), "--yes", "--why", "Zuleica perdeu o dela");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.error()).isEqualTo("no_such_word");
    }

    @Test
    void theLogSaysWhoTookOverFromWhomAndWhere() {
        laptop.done("backup", file.toString());
        String from = laptop.run("events").json().path("device_id").asString();
        String device = restored("--why", "disco_perdido").path("device_id").asString();

        var own =
                other.run("events").lines().stream()
                        .filter(line -> line.path("device_id").asString().equals(device))
                        .toList();

        assertThat(own)
                .extracting(line -> line.path("event_type").asString())
                .containsExactly("DispositivoRegistrado", "AutoridadeAssumida");
        assertThat(own)
                .extracting(line -> line.path("verdict").asString())
                .containsOnly("accepted");
        assertThat(own.get(0).path("event_data").asString()).contains("\"replaces\":\"" + from);
        assertThat(own.get(1).path("event_data").asString())
                .contains("\"from\":\"" + from, "\"reason\":\"disco_perdido\"", "\"at\":");
    }

    @Test
    void theCopyHoldsNoKeyOfTheLaptopAndSaysThatNamesWillBeMissing() throws Exception {
        Answer answer = laptop.run("backup", file.toString());

        assertThat(answer.json().path("names_missing").asBoolean()).isTrue();
        assertThat(answer.words()).contains("nomes vão faltar");
        assertThat(TestFiles.rows(file, "SELECT count(*) FROM device_key")).containsOnly(Row.of(0));
        assertThat(TestFiles.rows(file, "SELECT count(*) FROM person_key WHERE wrapped NOT NULL"))
                .containsOnly(Row.of(0));
        for (Row key : TestFiles.rows(laptop.folder().resolve("mutirao.db"), TestFiles.ALL_KEYS)) {
            assertThat(TestFiles.holds(file, key.bytes())).isFalse();
        }
        restored();
        assertThat(other.run("people").lines().toString()).doesNotContain(NAME);
    }

    @Test
    void withAPassphraseNamesComeBackAndNoWrappedKeyOfTheLaptopTravels() throws Exception {
        Path secret = passphrase("segredo da enchente");
        JsonNode made =
                laptop.done("backup", file.toString(), "--passphrase-file", secret.toString());

        assertThat(made.path("keys").asInt()).isPositive();
        for (Row key : TestFiles.rows(laptop.folder().resolve("mutirao.db"), TestFiles.ALL_KEYS)) {
            assertThat(TestFiles.holds(file, key.bytes())).isFalse();
        }
        assertThat(TestFiles.holds(file, NAME.getBytes(StandardCharsets.UTF_8))).isFalse();
        restored("--passphrase-file", secret.toString());
        assertThat(other.run("people").lines().toString()).contains(NAME);
    }

    @Test
    void anotherPassphraseRestoresNothing() throws IOException {
        laptop.done("backup", file.toString(), "--passphrase-file", passphrase("um").toString());

        Answer answer =
                other.run(
                        "restore",
                        file.toString(),
                        "--yes",
                        "--passphrase-file",
                        passphrase("dois").toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.error()).isEqualTo("keys_closed");
        assertThat(other.folder().resolve("mutirao.db")).doesNotExist();
        assertThat(other.folder().resolve("mutirao.db.part")).doesNotExist();
    }

    @Test
    void nothingIsOverwrittenAndAPersonSaysThatTheOtherCopyIsGone() {
        laptop.done("backup", file.toString());

        assertThat(laptop.run("backup", file.toString()).error()).isEqualTo("file_exists");
        assertThat(laptop.run("restore", file.toString(), "--yes").error())
                .isEqualTo("already_begun");
        assertThat(other.run("restore", file.toString()).error()).isEqualTo("other_copy");
        assertThat(other.run("restore", "--yes").exit()).isEqualTo(2);
    }

    @Test
    void anExportedLogVerifiesAndAChangedLineIsNamed() throws IOException {
        var lines = laptop.run("events").lines().stream().map(JsonNode::toString).toList();
        Path log = Files.write(folder.resolve("log"), lines);
        assertThat(laptop.done("verify", log.toString()).path("entries").asInt())
                .isEqualTo(lines.size());

        var changed = lines.stream().map(line -> line.replace("Cheia", "Chela")).toList();
        Files.write(log, changed);

        Answer answer = laptop.run("verify", log.toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().path("first_bad").path("position").asInt()).isEqualTo(1);
        assertThat(answer.json().path("first_bad").path("reason").asString())
                .isEqualTo("other_hash");
        Files.write(log, lines.subList(1, lines.size()));
        assertThat(laptop.run("verify", log.toString()).json().path("first_bad").toString())
                .contains("broken_chain");
        Files.write(log, List.of("no entry"));
        assertThat(laptop.run("verify", log.toString()).json().path("first_bad").toString())
                .contains("unreadable");
    }

    @Test
    void aCopiedFolderCanBeReadAndBecomesADeviceOfItsOwn() throws IOException {
        TestFiles.copyFolder(laptop.folder(), other.folder());

        Answer refused = other.run("need", "10 cesta @Escola");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.error()).isEqualTo("storage_copied");
        assertThat(refused.words()).contains("restore --here");
        assertThat(other.run("needs").lines()).hasSize(1);
        laptop.done("need", "5 colchão @Escola");

        JsonNode restored = other.done("restore", "--here", "--yes");
        other.done("need", "10 cesta @Escola");
        assertThat(other.run("people").lines().toString()).contains(NAME);
        assertThat(other.done("verify").path("ok").asBoolean()).isTrue();
        assertThat(restored.path("device_id").asString())
                .isNotEqualTo(laptop.run("events").json().path("device_id").asString());
        try (var kept = Files.list(other.folder())) {
            assertThat(kept.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("mutirao.db.copied-"));
        }
    }

    @Test
    void aDatabaseFileAloneIsACopyToo() throws IOException {
        laptop.done("backup", file.toString());
        Files.createDirectories(other.folder());
        Files.copy(file, other.folder().resolve("mutirao.db"));

        assertThat(other.run("need", "10 cesta @Escola").error()).isEqualTo("storage_copied");
    }

    @Test
    void aRenamedFolderIsTheSameLaptop() throws IOException {
        Files.move(laptop.folder(), other.folder());

        other.done("need", "10 cesta @Escola");
    }

    private Path passphrase(String text) throws IOException {
        return Files.writeString(folder.resolve("senha " + text.length()), text);
    }
}
