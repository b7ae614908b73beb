package org.mutirao.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// docs/design.md says what the style sheet says.
class DesignTest {
    private static final Pattern TOKEN = Pattern.compile("(-m-[\\w-]+):\\s*([^;]+);");
    private static final Pattern ROW =
            Pattern.compile("\\| `(-m-[\\w-]+)` \\| `([^`]+)` \\| `([^`]+)` \\| [^|]+ \\|");
    private static final Pattern CLASS = Pattern.compile("`([a-z][a-z0-9-]*)`");

    private final String css;
    private final String page;

    DesignTest() throws IOException {
        css = Files.readString(Path.of("src/main/resources/org/mutirao/ui/mutirao.css"));
        page = Files.readString(Path.of("docs/design.md"));
    }

    private static Map<String, String> tokens(String block) {
        Map<String, String> found = new TreeMap<>();
        Matcher token = TOKEN.matcher(block);
        while (token.find()) {
            found.put(token.group(1), token.group(2));
        }
        return found;
    }

    private String block(String selector) {
        int from = css.indexOf(selector + " {");
        return css.substring(from, css.indexOf('}', from));
    }

    @Test
    void everyTokenIsToldAsItIs() {
        Map<String, String> light = new TreeMap<>();
        Map<String, String> dark = new TreeMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            light.put(row.group(1), row.group(2));
            dark.put(row.group(1), row.group(3));
        }
        assertThat(light).isEqualTo(tokens(block(".root"))).isNotEmpty();
        assertThat(dark).isEqualTo(tokens(block(".root.dark")));
    }

    @Test
    void everyComponentHasAStyle() {
        String components =
                page.substring(page.indexOf("## Components"), page.indexOf("Only names may be"));
        Matcher named = CLASS.matcher(components);
        int count = 0;
        while (named.find()) {
            assertThat(css).containsPattern("\\." + named.group(1) + "\\b");
            count++;
        }
        assertThat(count).isGreaterThan(20);
    }
}
