package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.ui.filter.FiltersViewModel;
import org.mutirao.ui.filter.SavedFilter;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.palette.Hit.Act;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

/// Filters that are kept by a name.
class FiltersTest extends WindowJobs {
    private final FiltersViewModel filters = window.filters();

    private void keep(String words, String name) {
        window.need().needs().kindProperty().set(NeedKind.ALL);
        window.need().needs().searchProperty().set(words);
        filters.ask();
        filters.nameProperty().set(name);
        filters.save();
    }

    @Test
    void aFilterComesBackByItsName() {
        keep("marmita", "comida");
        window.need().needs().searchProperty().set("");
        window.need().needs().kindProperty().set(NeedKind.OPEN);
        window.shell().go(Screen.TODAY);

        filters.apply(Screen.NEEDS, filters.of(Screen.NEEDS).getFirst());

        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
        assertThat(window.need().needs().searchProperty().get()).isEqualTo("marmita");
        assertThat(window.need().needs().kindProperty().get()).isEqualTo(NeedKind.ALL);
    }

    @Test
    void itIsKeptOverARestartAndNoWordOfItInClear() throws IOException {
        keep("Dona Lurdes", "casa da Lurdes");
        WindowModel again = operation.window();
        assertThat(again.filters().of(Screen.NEEDS))
                .containsExactly(
                        new SavedFilter("casa da Lurdes", NeedKind.ALL.name(), "Dona Lurdes"));
        try (Stream<Path> files = Files.walk(operation.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Lurdes");
            }
        }
    }

    @Test
    void theSameNameReplacesAndARemovedOneIsGone() {
        keep("marmita", "comida");
        keep("pão", "comida");
        assertThat(filters.of(Screen.NEEDS)).extracting(SavedFilter::words).containsExactly("pão");
        filters.remove(Screen.NEEDS, filters.of(Screen.NEEDS).getFirst());
        assertThat(operation.window().filters().of(Screen.NEEDS)).isEmpty();
    }

    @Test
    void thePaletteKnowsThem() {
        keep("marmita", "comida");
        window.palette().ask();
        window.palette().hits().searchProperty().set("filtro comida");
        assertThat(window.palette().hits().found())
                .hasSize(2)
                .allSatisfy(hit -> assertThat(hit).isInstanceOf(Act.class));
    }
}
