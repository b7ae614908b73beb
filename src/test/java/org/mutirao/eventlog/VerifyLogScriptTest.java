package org.mutirao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.eventlog.testing.ExportedLog;

/// The script that an auditor runs without this app.
class VerifyLogScriptTest {
    private static final int DECIDED = 100;

    private record Said(int exit, String text) {}

    @TempDir private Path folder;

    @BeforeAll
    static void pythonIsThere() throws InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            there = false;
        }
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("python3 on the path, which CI=true asks for").isTrue();
        }
        assumeTrue(there, "no python3 on the path: docs/verify_log.py was NOT tested");
    }

    @Test
    void anUntouchedLogHolds() throws Exception {
        assertGood(ExportedLog.ofGoldenEntries(DECIDED));
        assertGood(ExportedLog.ofOneChain());
    }

    @Test
    void everyChangedColumnIsFoundWhereItIs() throws Exception {
        for (String column :
                List.of(
                        "\"A7K2-142\"|\"A7K2-143\"",
                        "\"event_type\":\"N|\"event_type\":\"M",
                        "\"version\":2|\"version\":3",
                        "\"event_schema\":2|\"event_schema\":1",
                        "\"timestamp\":\"2026|\"timestamp\":\"2025",
                        "\"hlc\":\"01|\"hlc\":\"02",
                        "\"user_id\":\"01970a3c|\"user_id\":\"01970a3d",
                        "supersedes|superseded",
                        "\"scope\":\"01970a3c|\"scope\":\"01970a3d")) {
            assertCaught(column);
        }
    }

    @Test
    void aRemovedLineIsMissed() throws Exception {
        assertBad(edit(ExportedLog.ofOneChain(), log -> log.remove(40)), "BAD line 41 pos 42");
        assertBad(edit(ExportedLog.ofOneChain(), log -> log.remove(0)), "BAD line 1 pos 2");
    }

    @Test
    void theLastEntryOfAnotherDeviceIsMissedByTheScopesOrder() throws Exception {
        assertBad(
                edit(ExportedLog.ofGoldenEntries(DECIDED), log -> log.remove(41)),
                "scope_seq before 43 is missing");
    }

    @Test
    void swappedLinesAreSeen() throws Exception {
        assertBad(
                edit(ExportedLog.ofOneChain(), log -> Collections.swap(log, 10, 11)),
                "BAD line 11 pos 12");
        // of two devices: each chain holds, the order of arrival does not
        assertBad(
                edit(ExportedLog.ofGoldenEntries(0), log -> Collections.swap(log, 11, 12)),
                "BAD line");
    }

    @Test
    void aHoleInTheMiddleIsSeen() throws Exception {
        assertBad(
                edit(ExportedLog.ofOneChain(), log -> log.subList(30, 70).clear()),
                "BAD line 31 pos 71");
        assertBad(
                edit(ExportedLog.ofOneChain(), log -> log.set(30, log.get(30).substring(0, 200))),
                "BAD line 31");
        assertBad(List.of(), "no entries");
    }

    @Test
    void aLineSaysNothingTwice() throws Exception {
        assertBad(
                edit(
                        ExportedLog.ofOneChain(),
                        log ->
                                log.set(
                                        3,
                                        log.get(3).replace("{\"pos\":4", "{\"pos\":4,\"pos\":4"))),
                "BAD line 4");
    }

    @Test
    void aLineBreakMovedFromOneColumnToTheNextIsNoSecondReading() throws Exception {
        assertBad(
                edit(
                        ExportedLog.ofOneChain(),
                        log ->
                                log.set(
                                        0,
                                        log.get(0)
                                                .replaceFirst(
                                                        "\"aggregate_type\":\"(\\w+)\",\"aggregate_id\":\"([^\"]+)\"",
                                                        "\"aggregate_type\":\"$1\\\\n$2\",\"aggregate_id\":null"))),
                "BAD line 1");
    }

    private void assertCaught(String change) throws Exception {
        String[] parts = change.split("\\|");
        var log = new ArrayList<>(ExportedLog.ofGoldenEntries(DECIDED));
        int at = 0;
        while (!(log.get(at).contains(parts[0]) || log.get(at).contains(escaped(parts[0])))) {
            at++;
        }
        log.set(
                at,
                log.get(at)
                        .replace(parts[0], parts[1])
                        .replace(escaped(parts[0]), escaped(parts[1])));
        assertBad(log, "BAD line " + (at + 1) + " pos " + (at + 1) + " event ");
    }

    private static String escaped(String text) {
        return text.replace("\"", "\\\"");
    }

    private static List<String> edit(List<String> log, Consumer<List<String>> change) {
        var copy = new ArrayList<>(log);
        change.accept(copy);
        return copy;
    }

    private void assertGood(List<String> log) throws Exception {
        Said answer = run(log);
        assertThat(answer.exit()).as(answer.text()).isZero();
        assertThat(answer.text()).startsWith("OK " + log.size() + " entries");
    }

    private void assertBad(List<String> log, String said) throws Exception {
        Said answer = run(log);
        assertThat(answer.exit()).as(answer.text()).isEqualTo(1);
        assertThat(answer.text()).contains(said);
    }

    private Said run(List<String> log) throws Exception {
        Path file = folder.resolve("log.jsonl");
        Files.writeString(file, String.join("\n", log) + (log.isEmpty() ? "" : "\n"));
        Process process =
                new ProcessBuilder("python3", "docs/verify_log.py", file.toString())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
