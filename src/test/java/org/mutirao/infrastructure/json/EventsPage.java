package org.mutirao.infrastructure.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// docs/events.md as its readers see it: sections with a text, a table and an example.
record EventsPage(Map<String, Section> sections, Set<String> anchors) {

    /// @param rows the cells of the section's table, without its head
    /// @param example the JSON of the section's fenced block; empty where there is none
    record Section(List<String> text, List<List<String>> rows, String example) {
        List<String> words() {
            return rows.stream().map(row -> row.getFirst().replace("`", "")).toList();
        }
    }

    static EventsPage read() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Set<String> anchors = new LinkedHashSet<>();
        List<String> current = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("docs/events.md"))) {
                if (line.startsWith("### ") || line.startsWith("## ")) {
                    current = new ArrayList<>();
                    String title = line.substring(line.indexOf(' ') + 1);
                    if (lines.put(title, current) != null) {
                        throw new IllegalStateException("two sections " + title);
                    }
                } else if (line.startsWith("<a id=")) {
                    anchors.add(line.split("\"")[1]);
                } else {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Section> sections = new LinkedHashMap<>();
        lines.forEach((title, text) -> sections.put(title, section(text)));
        return new EventsPage(sections, anchors);
    }

    private static Section section(List<String> lines) {
        List<List<String>> rows =
                lines.stream()
                        .filter(line -> line.startsWith("| "))
                        .skip(1)
                        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                        .toList();
        int from = lines.indexOf("```json");
        int to = from < 0 ? -1 : from + lines.subList(from, lines.size()).indexOf("```");
        String example = from < 0 ? "" : String.join("\n", lines.subList(from + 1, to));
        return new Section(lines, rows, example);
    }

    Section section(String title) {
        Section section = sections.get(title);
        if (section == null) {
            throw new AssertionError("docs/events.md has no section " + title);
        }
        return section;
    }
}
