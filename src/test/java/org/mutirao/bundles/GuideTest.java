package org.mutirao.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the guide calls a button or a screen is called so on the screen, and its pictures are
/// there.
class GuideTest {
    private static final Path GUIDE = Path.of("docs/guide");
    private static final Pattern QUOTED = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    @ParameterizedTest
    @CsvSource({".pt-BR.md, messages.properties", ".en.md, messages_en.properties"})
    void theGuideSaysWhatTheScreenSays(String ending, String bundle) throws IOException {
        Set<String> onScreen = texts(bundle);
        List<Path> pages = pages(ending);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(2);
        for (Path page : pages) {
            Matcher quoted = QUOTED.matcher(Files.readString(page).replace('\n', ' '));
            while (quoted.find()) {
                assertThat(onScreen).as(page.toString()).contains(quoted.group(1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({".pt-BR.md, -pt", ".en.md, -en"})
    void itsPicturesAreThereAndInItsLanguage(String ending, String language) throws IOException {
        for (Path page : pages(ending)) {
            Matcher picture = PICTURE.matcher(Files.readString(page));
            while (picture.find()) {
                assertThat(GUIDE.resolve(picture.group(1))).exists();
                assertThat(picture.group(1)).contains(language);
            }
        }
    }

    private static List<Path> pages(String ending) throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /// A button's text may end with its key, two spaces away.
    private static Set<String> texts(String bundle) throws IOException {
        Properties all = new Properties();
        try (Reader in =
                Files.newBufferedReader(
                        Path.of("src/main/resources/org/mutirao/ui").resolve(bundle))) {
            all.load(in);
        }
        return all.values().stream()
                .map(text -> text.toString().replaceFirst(" {2,}.*", ""))
                .collect(Collectors.toSet());
    }
}
