package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An operation to report on, and how a report is read.
abstract class ReportJobs {
    @TempDir Path folder;
    Terminal laptop;

    /// Of 60 meals 45 came, 5 were lost on the way, and Bia agreed; ten blankets never set out.
    @BeforeEach
    void anOperation() {
        laptop = Terminal.begun(folder);
        laptop.done("person", "Bia", "--role", "voluntariado");
        laptop.done("place", "Ginásio", "--here");
        String need = laptop.number("need", "60 marmita @Escola X urg");
        laptop.done("offer", "80 marmita @Cozinha B até 23h59");
        laptop.done("offer", "5,5 kg arroz @Depósito");
        laptop.done("need", "10 cobertor @Ginásio");
        laptop.done("need", "2,5 kg arroz @Ginásio");
        laptop.done("reserve", need);
        String delivery =
                laptop.done("dispatch", need, "--volunteer", "Bia")
                        .get("deliveries")
                        .get(0)
                        .get("number")
                        .asString();
        laptop.done(
                "confirm",
                delivery,
                "--override",
                "sem_telefone",
                "--received",
                "45",
                "--lost",
                "5",
                "--why",
                "estragou");
        laptop.done("--as", "Bia", "check", delivery);
        laptop.done("counter", "2 cesta família 5 pessoas");
    }

    /// The rows of the report as CSV, by column title.
    final List<Map<String, String>> sheet(String... command) throws IOException {
        Path file = folder.resolve("r.csv");
        laptop.done(with(command, file));
        String text = Files.readString(file);
        assertThat(text).startsWith("\ufeff");
        String separator = text.startsWith("\ufefftabela") ? ";" : ",";
        List<String> lines = text.substring(1).lines().toList();
        String[] titles = lines.getFirst().split(separator, -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> row = new TreeMap<>();
                    String[] cells = line.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                    for (int i = 0; i < titles.length; i++) {
                        row.put(titles[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    final String paper(Path file, String... command) throws IOException {
        laptop.done(with(command, file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            return text.getText(document);
        }
    }

    private static String[] with(String[] command, Path file) {
        String[] all = new String[command.length + 1];
        all[0] = command[0];
        all[1] = file.toString();
        System.arraycopy(command, 1, all, 2, command.length - 1);
        return all;
    }
}
