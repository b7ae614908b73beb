package org.mutirao.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.paper.Paper;

/// What is written into a PDF is what is read out of it, in every script that the type has.
class PdfTextTest {
    @TempDir private Path folder;

    private String paper(String text) throws IOException {
        Path file = folder.resolve("paper.pdf");
        new PdfPapers().write(file, List.of(new Paper("x", List.of(new Paper.Line(text)))));
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(read).lines().skip(1).findFirst().orElseThrow();
        }
    }

    private String report(String text) throws IOException {
        Path file = folder.resolve("report.pdf");
        try (PDDocument document = new PDDocument()) {
            Inter type = new Inter(document);
            PDPage page = new PDPage();
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                new Hand(out).text(type.strong(), 9, Hand.TEXT, 40, 60, text);
            }
            document.save(file.toFile());
        }
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(read).strip();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 marmitas · Associação São José – até 18h",
                "Łódź, Dvořák, Şişli, Țăndărei, Đà Nẵng",
                "Αθήνα, Πλατεία Συντάγματος, ἀρχή",
                "Київ, вулиця Шевченка, Ґанок, Ёлка, Ҡазан",
                "Escola Αθήνα / Школа Київ 12"
            })
    void itReadsAsItWasWritten(String text) throws IOException {
        assertThat(paper(text)).isEqualTo(text);
        assertThat(report(text)).isEqualTo(text);
    }

    @Test
    void aLetterAndItsMarkApartAreOneLetter() throws IOException {
        assertThat(paper("Sa\u0303o Jose\u0301")).isEqualTo("São José");
    }

    @Test
    void whatNoFontHasIsToldByItsNumberAndNeverAsAQuestion() throws IOException {
        assertThat(paper("Escola 東京 مدرسة"))
                .isEqualTo("Escola [6771][4EAC] [0645][062F][0631][0633][0629]");
        assertThat(report("🏠")).isEqualTo("[1F3E0]");
        assertThat(paper("a\u200db\u00a0c\td")).isEqualTo("ab\u00a0c d");
    }

    @Test
    void onlyTheLettersThatWereDrawnAreInTheFile() throws IOException {
        paper("Escola");
        long latin = Files.size(folder.resolve("paper.pdf"));
        paper("Escola Αθήνα Київ Łódź");
        long all = Files.size(folder.resolve("paper.pdf"));

        assertThat(latin).isLessThan(20_000);
        assertThat(all).isBetween(latin + 1, 60_000L);
    }
}
