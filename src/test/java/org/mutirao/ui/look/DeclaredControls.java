package org.mutirao.ui.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The controls that the views declare and that can have the focus.
public final class DeclaredControls {
    private static final Path VIEWS = Path.of("src/main/resources/org/mutirao/ui");
    private static final Pattern CONTROL =
            Pattern.compile(
                    "<(Button|TextField|CustomTextField|PasswordField|TextArea|ListView|BoardColumn|TableView|ToggleButton|RadioButton"
                            + "|CheckBox|ChoiceBox|ComboBox|MenuButton|Hyperlink|Slider|Spinner|DatePicker)\\s([^>]*)>");
    private static final Pattern ID = Pattern.compile("fx:id=\"(\\w+)\"");

    private DeclaredControls() {}

    /// @return under each id, the views that have it
    public static Map<String, List<String>> byId() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".fxml")).sorted().toList()) {
                String view = VIEWS.relativize(file).toString();
                Matcher control = CONTROL.matcher(Files.readString(file));
                while (control.find()) {
                    Matcher id = ID.matcher(control.group(2));
                    String name = id.find() ? id.group(1) : "without fx:id: " + control.group();
                    if (!control.group(2).contains("focusTraversable=\"false\"")) {
                        found.computeIfAbsent(name, n -> new ArrayList<>()).add(view);
                    }
                }
            }
        }
        return found;
    }
}
