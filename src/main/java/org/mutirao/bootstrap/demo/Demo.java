package org.mutirao.bootstrap.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.window.OperationWindow;
import org.mutirao.bootstrap.window.Toolkit;

/// Plays the sample operation from beginning to end, and leaves what came of it.
public final class Demo {
    /// In an answer's line no text of people can look like this: its quotes would be escaped.
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([a-z_]+)\"");

    private static final List<String> TABLES = List.of("needs", "offers", "deliveries", "places");

    private static final List<String> REPORTS = List.of("pdf", "csv");

    private final Program program;
    private final DemoFolder folder;
    private final Narrator narrator;

    public Demo(Program program, DemoFolder folder, Narrator narrator) {
        this.program = program;
        this.folder = folder;
        this.narrator = narrator;
    }

    /// @param needs how many there are of each status, as `needs --json` lists them
    /// @param entries of the exported log
    /// @param files what was left in the folder
    public record Result(
            String out,
            Map<String, Integer> needs,
            Map<String, Integer> offers,
            Map<String, Integer> deliveries,
            int entries,
            List<String> files) {}

    /// Opens an operation that is there, and closes it again when the story is over.
    @FunctionalInterface
    public interface Opening {
        DesktopGraph open();
    }

    /// @param opening opens the sample's data folder to write in it
    public Result play(Opening opening) {
        Sample.begin(program, folder);
        Map<String, Integer> imported = statuses("needs");
        narrator.tell("demo.imported", total(imported), total(statuses("offers")));
        List<String> files = new ArrayList<>(inTheWindow(opening));
        for (String table : TABLES) {
            Path file = folder.table(table);
            program.answer("export", table, file.toString());
            files.add(file.getFileName().toString());
        }
        for (String format : REPORTS) {
            Path file = folder.report(format);
            program.answer("report", file.toString());
            files.add(file.getFileName().toString());
        }
        narrator.tell("demo.reported", folder.report("pdf"));
        program.answerInto(folder.log(), "events");
        files.add(folder.log().getFileName().toString());
        return new Result(
                folder.path().toString(),
                statuses("needs"),
                statuses("offers"),
                statuses("deliveries"),
                Math.toIntExact(program.answer("events").lines().count()),
                files);
    }

    private List<String> inTheWindow(Opening opening) {
        Toolkit toolkit = Toolkit.start();
        try (DesktopGraph graph = opening.open();
                var window = new OperationWindow(toolkit, graph, Locale.of("pt", "BR"))) {
            return new Story(toolkit, window.window(), folder, narrator).play();
        } finally {
            toolkit.stop();
        }
    }

    private Map<String, Integer> statuses(String list) {
        Map<String, Integer> found = new TreeMap<>();
        program.answer(list)
                .lines()
                .forEach(line -> {
                    Matcher status = STATUS.matcher(line);
                    if (status.find()) {
                        found.merge(status.group(1), 1, Integer::sum);
                    }
                });
        return found;
    }

    private static int total(Map<String, Integer> statuses) {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
}
