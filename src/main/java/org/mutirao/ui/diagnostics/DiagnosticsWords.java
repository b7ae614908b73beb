package org.mutirao.ui.diagnostics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Measurements.Measurement;
import org.mutirao.application.upkeep.LaidAside;
import org.mutirao.application.upkeep.Upkeep.Finding;
import org.mutirao.application.upkeep.Upkeep.Handler;
import org.mutirao.application.upkeep.Upkeep.Size;
import org.mutirao.ui.diagnostics.CheckingViewModel.Work;
import org.mutirao.ui.shared.Messages;

/// Diagnóstico in words.
final class DiagnosticsWords {
    private static final BigDecimal MEBI = BigDecimal.valueOf(1 << 20);
    private static final int DIGITS = 3;
    private static final String TIMES = "_seconds";

    private final Messages messages;

    DiagnosticsWords(Messages messages) {
        this.messages = messages;
    }

    String name(Finding finding) {
        return messages.get("diagnostics.finding." + finding.name());
    }

    String found(Finding finding) {
        Said said = finding.said();
        List<Object> args = said.args().stream().map(this::timeInFull).toList();
        return messages.say(new Said(said.code(), args));
    }

    /// Whether a clock is right cannot be told without the date.
    private Object timeInFull(Object fact) {
        return fact instanceof Instant time ? messages.times().exact(time) : fact;
    }

    String hint(Finding finding) {
        return finding.ok() ? "" : messages.get("diagnostics.hint." + finding.name());
    }

    String summary(Health health) {
        long wrong = health.findings().stream().filter(finding -> !finding.ok()).count();
        return wrong == 0
                ? messages.get("diagnostics.all_well")
                : messages.counted("diagnostics.wrong", BigDecimal.valueOf(wrong));
    }

    String size(Health health) {
        Size size = health.size();
        return messages.get(
                "diagnostics.size",
                size.entries(),
                size.position(),
                mebi(size.databaseBytes()),
                mebi(size.journalBytes()));
    }

    private static BigDecimal mebi(long bytes) {
        return BigDecimal.valueOf(bytes).divide(MEBI, 1, RoundingMode.HALF_UP);
    }

    String handlers(Health health) {
        return health.handlers().stream().map(this::handler).collect(Collectors.joining(" · "));
    }

    private String handler(Handler handler) {
        String name = messages.word("handler", handler.name());
        return handler.behind() == 0
                ? messages.get("diagnostics.handler.there", name)
                : messages.get("diagnostics.handler.behind", name, handler.behind());
    }

    String title(LaidAside row) {
        return messages.get(
                "laid_aside.what",
                messages.word("handler", row.handler()),
                messages.word("entry.type", row.eventType()));
    }

    String detail(LaidAside row) {
        return messages.get(
                "laid_aside.why", row.error(), row.attempts(), messages.times().exact(row.at()));
    }

    String measure(Measurement row) {
        String name = messages.word("metric", row.name());
        return row.name().endsWith(TIMES)
                ? name + " · " + messages.word("statistic", row.statistic())
                : name;
    }

    String labels(Measurement row) {
        return row.labels().entrySet().stream()
                .map(label -> messages.word(vocabulary(label.getKey()), label.getValue()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String vocabulary(String label) {
        return switch (label) {
            case "event_type" -> "entry.type";
            case "handler", "subscriber" -> "handler";
            default -> label; // a name of the program's own: shown as it is
        };
    }

    /// Times are in milliseconds.
    String value(Measurement row) {
        boolean seconds = row.name().endsWith(TIMES) && !row.statistic().equals("COUNT");
        BigDecimal value =
                BigDecimal.valueOf(seconds ? row.value() * 1_000 : row.value())
                        .round(new MathContext(DIGITS));
        BigDecimal plain = new BigDecimal(value.stripTrailingZeros().toPlainString());
        return seconds ? messages.get("diagnostics.millis", plain) : messages.get("plain", plain);
    }

    /// What whoever helps has to know. It names no person, no place and no folder.
    String forHelp(Health health) {
        List<String> lines = new ArrayList<>();
        var about = health.about();
        lines.add("Mutirão " + about.version() + ", Java " + about.java() + ", " + about.system());
        lines.add(size(health));
        health.findings().forEach(finding -> lines.add(state(finding)));
        health.handlers().forEach(handler -> lines.add(handler(handler)));
        health.laidAside().forEach(row -> lines.add(title(row) + ": " + detail(row)));
        health.measured()
                .forEach(row ->
                        lines.add(
                                row.name()
                                        + row.labels()
                                        + " "
                                        + row.statistic()
                                        + " "
                                        + row.value()));
        return String.join("\n", lines);
    }

    private String state(Finding finding) {
        String key = finding.ok() ? "diagnostics.well" : "diagnostics.not_well";
        return messages.get(key, name(finding));
    }

    String verify(@Nullable Work running) {
        return messages.get(running == Work.VERIFY ? "diagnostics.stop" : "diagnostics.verify");
    }

    String rebuild(@Nullable Work running) {
        return messages.get(running == Work.REBUILD ? "diagnostics.stop" : "diagnostics.rebuild");
    }

    String progress(CheckingViewModel checking) {
        var work = checking.runningProperty().get();
        return work == null
                ? ""
                : messages.get("diagnostics.working." + work.name(), checking.doneProperty().get());
    }
}
