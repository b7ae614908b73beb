package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What the report is of, what it proves, who may be named in it, and what stands in its way.
class ReportCommandTest extends ReportJobs {
    @ParameterizedTest
    @ValueSource(strings = {"pdf", "csv", "xlsx"})
    void theReportSaysWhatItIsOf(String format) throws Exception {
        Path file = folder.resolve("relatorio." + format);

        JsonNode made = laptop.done("report", file.toString());

        assertThat(Terminal.fields(made))
                .containsExactly("file", "entries", "tip", "sha256", "heads");
        List<JsonNode> log = laptop.rows("events");
        assertThat(made.get("file").asString()).isEqualTo(file.toString());
        assertThat(made.get("entries").asLong()).isEqualTo(log.size());
        assertThat(made.get("tip").asString()).isEqualTo(log.getLast().get("hash").asString());
        assertThat(made.get("sha256").asString())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(Files.readAllBytes(file))));
        JsonNode head = made.get("heads").get(0);
        assertThat(head.get("device_seq").asLong()).isEqualTo(log.size());
        assertThat(head.get("hash").asString()).isEqualTo(made.get("tip").asString());
        assertThat(head.get("signature").asString()).matches("[0-9a-f]{128}");
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(each -> each.toString().endsWith(".part"));
        }
    }

    @Test
    void nobodyIsNamedUnlessThatIsAskedForByWhoMay() throws IOException {
        Path file = folder.resolve("r.csv");
        laptop.done("report", file.toString());
        assertThat(Files.readString(file)).doesNotContain("Bia").contains("pessoa …");

        laptop.done("report", file.toString(), "--names");
        assertThat(Files.readString(file)).contains("Bia").contains("Ana");

        String before = Files.readString(file);
        assertThat(laptop.refused(Exit.NO, "--as", "Bia", "report", file.toString(), "--names"))
                .isEqualTo("report_names");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void everyPageEndsInTheHeadsAndSaysWhatTheyProve() throws IOException {
        Path file = folder.resolve("r.pdf");
        JsonNode head = laptop.done("report", file.toString()).get("heads").get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document))
                        .contains("página %d de %d".formatted(page, document.getNumberOfPages()))
                        .contains(head.get("hash").asString())
                        .contains(head.get("signature").asString())
                        .contains("percebe qualquer mudança");
            }
        }
        assertThat(paper(file, "report")).contains("O que elas não provam");
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        String file = folder.resolve("r.pdf").toString();
        assertThat(laptop.refused(Exit.WRONG_USAGE, "report", folder.resolve("r.zip").toString()))
                .isEqualTo("report_bundle");
        assertThat(laptop.refused(Exit.WRONG_USAGE, "report", folder.resolve("r.doc").toString()))
                .isEqualTo("no_report_format");
        assertThat(laptop.refused(Exit.WRONG_USAGE, "report", file, "--from", "ontem"))
                .isEqualTo("not_a_day");
        assertThat(
                        laptop.refused(
                                Exit.WRONG_USAGE,
                                "report",
                                file,
                                "--from",
                                "2026-02-02",
                                "--to",
                                "2026-02-01"))
                .isEqualTo("report_period");
        assertThat(laptop.refused(Exit.NO, "report", file, "--place", "Nenhum"))
                .isEqualTo("not_found");
        assertThat(laptop.refused(Exit.NO, "report", file, "--provider", "Ninguém"))
                .isEqualTo("not_found");
        assertThat(laptop.refused(Exit.BROKEN, "report", folder.resolve("no/r.pdf").toString()))
                .isEqualTo("cannot_write");
        assertThat(Path.of(file)).doesNotExist();
    }
}
