package org.mutirao.ui.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark: the base theme as the scene's own sheet, Mutirão's tokens above it.
public final class Theme {
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold");
    private static final int ANY_SIZE = 13;

    private Theme() {}

    /// With text of the normal size.
    public static void apply(Scene scene, Parent root, boolean dark) {
        apply(scene, root, dark, TextSize.NORMAL);
    }

    public static void apply(Scene scene, Parent root, boolean dark, TextSize text) {
        FONTS.forEach(Theme::loadFont);
        scene.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("controlsfx.css"), sheet("mutirao.css"));
        text.dress(root);
        root.getStyleClass().remove("dark");
        if (dark) {
            root.getStyleClass().add("dark");
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/mutirao/ui/" + name))
                .toExternalForm();
    }

    private static void loadFont(String weight) {
        String path = "/org/mutirao/ui/fonts/Inter-" + weight + ".woff";
        try (InputStream font = Theme.class.getResourceAsStream(path)) {
            Font.loadFont(Objects.requireNonNull(font, path), ANY_SIZE);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own files are damaged: " + path, e);
        }
    }
}
