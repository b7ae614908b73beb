package org.mutirao.infrastructure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.importing.SheetReader.Read;
import org.mutirao.application.importing.SheetRow;

class SheetFilesTest {
    @TempDir Path folder;
    private final ReadSheet sheet = new ReadSheet();

    private Read read(String text, Charset charset) throws IOException {
        return (Read) sheet.read(Files.write(folder.resolve("a.csv"), text.getBytes(charset)));
    }

    @Test
    void theEncodingIsFoundByMarkOrByContent() throws IOException {
        String text = "nome;qtd\nPão – €;1\n";
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("windows-1252"),
                        StandardCharsets.UTF_16)) {
            read(text, charset);
            assertThat(sheet.cells().get(1)).as(charset.name()).containsExactly("Pão – €", "1");
        }
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            read("\ufeff" + text, charset);
            assertThat(sheet.cells().getFirst()).as(charset.name()).containsExactly("nome", "qtd");
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theSeparatorIsFoundOutsideQuotes(char separator) throws IOException {
        String other = separator == ',' ? ";;;" : ",,,";
        String row = "\"a" + other + "\n\"\"b\"" + separator + "2" + separator + "3\r\n";
        assertThat(
                        read(
                                        "x" + separator + "y" + separator + "z\r\n" + row,
                                        StandardCharsets.UTF_8)
                                .format()
                                .separator())
                .isEqualTo(separator);
        assertThat(sheet.cells())
                .containsExactly(List.of("x", "y", "z"), List.of("a" + other + "\n\"b", "2", "3"));
    }

    @Test
    void rowsAreCountedAsASpreadsheetCounts() throws IOException {
        read("sep=|\na|b\n\n\"c\nd\"|e\nf|g", StandardCharsets.UTF_8);
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 4, 5);
    }

    @Test
    void numbersAndDatesOfAWorkbookAreReadAsTheyAreMeant() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var worksheet = workbook.newWorksheet("a");
            worksheet.value(0, 0, "n");
            worksheet.value(2, 0, new BigDecimal("0.1"));
            worksheet.value(2, 1, 0.1 + 0.2);
            worksheet.value(2, 2, LocalDateTime.parse("2024-05-08T18:30:00"));
            worksheet.style(2, 2).format("dd/MM/yyyy HH:mm").set();
            worksheet.value(2, 4, "007");
            worksheet.value(2, 5, 1200);
        }
        assertThat(sheet.read(file)).isInstanceOf(Read.class);
        assertThat(sheet.rows().get(1).number()).isEqualTo(3);
        assertThat(sheet.rows().get(1).cells())
                .containsExactly("0.1", "0.3", "2024-05-08T18:30:00.000", "", "007", "1200");
    }
}
