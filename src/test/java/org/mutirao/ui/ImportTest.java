package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.importing.FileImport.Fate;
import org.mutirao.application.importing.FileImport.Report;
import org.mutirao.application.importing.ImportField;
import org.mutirao.application.importing.ImportKind;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.importing.ColumnChoice;
import org.mutirao.ui.importing.ImportViewModel;
import org.mutirao.ui.importing.Stage;

/// Bringing in a sheet.
class ImportTest extends WindowJobs {
    private static final String NEEDS =
            """
            Item;Quantidade;Local;Urgência;Prazo
            marmita;40;Escola X;urgente;
            água;120;Ginásio;alta;
            cobertor;30;Escola X;média;
            """;

    private final ImportViewModel importing = window.importing();

    @TempDir private Path folder;

    private Path sheet(String name, String text) throws IOException {
        return sheet(name, text, StandardCharsets.UTF_8);
    }

    private Path sheet(String name, String text, Charset encoding) throws IOException {
        return Files.writeString(folder.resolve(name), text, encoding);
    }

    private Report report() {
        return importing.reportProperty().get();
    }

    private int needs() {
        return operation.rows().countNeeds(NeedFilter.ALL);
    }

    private String refused(Path file) {
        importing.look(file);
        assertThat(importing.stageProperty().get()).isEqualTo(Stage.CHOOSE);
        return window.messages().say(importing.errorProperty().get());
    }

    @Test
    void whatWouldComeInIsShownBeforeAnythingIsWritten() throws IOException {
        importing.look(sheet("necessidades.csv", NEEDS + "marmita;quarenta;Escola X;;\n"));

        assertThat(importing.openProperty().get()).isTrue();
        assertThat(importing.columns().kindProperty().get()).isEqualTo(ImportKind.NEEDS);
        assertThat(importing.columns().choices())
                .extracting(each -> each.fieldProperty().get())
                .containsExactly(
                        ImportField.ITEM,
                        ImportField.QUANTITY,
                        ImportField.PLACE,
                        ImportField.URGENCY,
                        ImportField.DUE);
        assertThat(report().newPlaces()).isEqualTo(2);
        assertThat(report().first())
                .extracting(told -> told.fate())
                .containsExactly(Fate.NEW, Fate.NEW, Fate.NEW, Fate.WRONG);
        assertThat(importing.news()).isEqualTo(3);
        assertThat(needs()).isZero();
    }

    @Test
    void goodRowsComeInBesideWrongOnesAndEveryRowIsAccountedFor() throws IOException {
        Path file =
                sheet(
                        "necessidades.csv",
                        NEEDS + "marmita;40;Escola X;urgente;\nvela;muitas;Escola Z;;\n");
        importing.look(file);
        importing.write();

        assertThat(importing.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(needs()).isEqualTo(3);
        Report came = report();
        assertThat(came.rows())
                .isEqualTo(
                        came.imported() + came.duplicates() + came.errors().size() + came.keptOut())
                .isEqualTo(5);
        assertThat(told()).isEqualTo("Importado: 3 linhas");

        importing.look(file);
        assertThat(importing.news()).isZero();
        importing.write();
        assertThat(importing.stageProperty().get()).isEqualTo(Stage.CHECK);
        assertThat(needs()).isEqualTo(3);
    }

    @Test
    void oneStepTakesTheWholeImportBack() throws IOException {
        importing.look(sheet("necessidades.csv", NEEDS));
        importing.write();
        assertThat(operation.rows().countNeeds(NeedFilter.OPEN)).isEqualTo(3);

        importing.undo();

        assertThat(operation.rows().countNeeds(NeedFilter.OPEN)).isZero();
        assertThat(importing.openProperty().get()).isFalse();
        assertThat(told()).isEqualTo("Importação desfeita: 3 linhas");
    }

    @Test
    void aColumnThatIsPutRightIsKeptForTheNextSheetLikeIt() throws IOException {
        String head = "Coisa;Tanto;Para onde\n";
        importing.look(sheet("maio.csv", head + "marmita;40;Escola X\n"));
        assertThat(window.messages().say(importing.errorProperty().get()))
                .isEqualTo("Diga qual coluna é o item");
        assertThat(importing.news()).isZero();
        read(0, ImportField.ITEM);
        read(1, ImportField.QUANTITY);
        read(2, ImportField.PLACE);
        assertThat(importing.errorProperty().get()).isNull();
        importing.write();
        assertThat(needs()).isEqualTo(1);

        importing.look(sheet("junho.csv", head + "vela;7;Ginásio\n"));

        assertThat(importing.columns().choices())
                .extracting(each -> each.fieldProperty().get())
                .containsExactly(ImportField.ITEM, ImportField.QUANTITY, ImportField.PLACE);
        assertThat(importing.news()).isEqualTo(1);
        assertThat(Files.readString(operation.folder().resolve("window.properties")))
                .contains("import.")
                .doesNotContain("Coisa", "Para onde");
    }

    private void read(int column, ImportField field) {
        ColumnChoice choice = importing.columns().choices().get(column);
        choice.fieldProperty().set(field);
    }

    @Test
    void theRowsCanBeSaidToBeOffers() throws IOException {
        importing.look(sheet("sobras.csv", NEEDS));
        importing.columns().kindProperty().set(ImportKind.OFFERS);
        assertThat(importing.news()).isEqualTo(3);
        importing.write();
        assertThat(operation.rows().countOffers(Set.of())).isEqualTo(3);
        assertThat(needs()).isZero();
    }

    @Test
    void windowsEncodingIsReadAsItWasMeant() throws IOException {
        importing.look(sheet("antiga.csv", NEEDS, Charset.forName("windows-1252")));
        assertThat(report().first()).extracting(told -> told.fate()).containsOnly(Fate.NEW);
        importing.write();
        assertThat(operation.rows().placesNamed("ginasio")).hasSize(1);
    }

    @Test
    void aHostileFileIsRefusedInOneSentence() throws IOException {
        Path binary = folder.resolve("foto.csv");
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(binary, bytes);
        assertThat(refused(binary)).startsWith("O arquivo não é uma planilha CSV nem XLSX");
        assertThat(refused(sheet("linha.csv", "Item;Local\n" + "x".repeat(200_000))))
                .startsWith("A linha 2 tem uma célula com mais de 32.768 caracteres");
        Path old = folder.resolve("senha.xlsx");
        byte[] ole = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, -31
        };
        Files.write(old, ole);
        assertThat(refused(old)).startsWith("O arquivo é de um Excel antigo ou tem senha");
        assertThat(refused(bomb())).startsWith("A planilha aberta teria mais de");
        assertThat(refused(sheet("vazia.csv", "\n\n"))).isEqualTo("O arquivo não tem linhas");
        assertThat(refused(folder.resolve("nenhuma.csv"))).startsWith("O arquivo não existe mais");
        assertThat(needs()).isZero();
    }

    private Path bomb() throws IOException {
        Path file = folder.resolve("bomba.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(nothing);
            }
        }
        return file;
    }

    @Test
    void aFileThatIsTooMuchForOneCommandIsRefusedWithWhatToDo() throws IOException {
        StringBuilder rows = new StringBuilder("Item;Quantidade;Local\n");
        for (int i = 0; i < 11_000; i++) {
            rows.append("item ").append(i).append(";1;Escola X\n");
        }
        importing.look(sheet("grande.csv", rows.toString()));
        assertThat(window.messages().say(importing.errorProperty().get()))
                .isEqualTo(
                        "O arquivo daria 11.001 registros; de uma vez cabem 10.000. Nada foi"
                                + " gravado: divida o arquivo em partes");
        assertThat(needs()).isZero();
    }
}
