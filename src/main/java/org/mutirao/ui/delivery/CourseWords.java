package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.Progress.Mark;
import org.mutirao.application.process.Progress.StepLine;
import org.mutirao.application.process.Progress.UndoLine;
import org.mutirao.application.query.PassedRow;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Times;

/// How a delivery comes along, in words.
final class CourseWords {
    private final Messages messages;
    private final Times times;
    private final Names names;

    CourseWords(Messages messages, Names names) {
        this.messages = messages;
        this.times = messages.times();
        this.names = names;
    }

    String step(StepLine step) {
        return messages.get("course.step." + step.step().name());
    }

    /// What comes later in a delivery that is over never comes.
    String mark(Course course, StepLine step) {
        if (waitsToBeTold(course, step)) {
            return messages.get("course.mark.untold");
        }
        return step.mark() == Mark.OPEN && !course.open()
                ? ""
                : messages.get("course.mark." + step.mark().name());
    }

    /// Asking somebody is not telling them.
    static boolean waitsToBeTold(Course course, StepLine step) {
        return step.step() == SagaStep.NOTIFY && course.untold() != null;
    }

    /// `Ana Souza · responde até 18:00 (em 20 min) · ainda sem aviso`.
    String detail(Course course, StepLine step) {
        List<String> parts = new ArrayList<>();
        Progress.ToTell untold = course.untold();
        if (step.step() == SagaStep.NOTIFY && untold != null) {
            parts.add(messages.get("course.untold", person(untold.personId())));
        }
        if (step.step() == SagaStep.ASSIGN && !step.people().isEmpty()) {
            parts.add(step.people().stream().map(this::person).collect(Collectors.joining(", ")));
        }
        if (step.step() == SagaStep.TRACK && !course.passed().isEmpty()) {
            parts.add(passed(course.passed().getLast()));
        }
        Instant until = step.until();
        if (until != null && step.mark() == Mark.NOW) {
            parts.add(messages.get("course.until", times.clock(until), times.near(until)));
        }
        return String.join(" · ", parts);
    }

    String passed(PassedRow passed) {
        return messages.get(
                "course.passed",
                Objects.requireNonNullElseGet(
                        passed.place(), () -> point(passed.latitude(), passed.longitude())),
                times.near(passed.at()));
    }

    private String point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null
                ? messages.get("delivery.no_place")
                : Amounts.number(latitude, messages.locale())
                        + "; "
                        + Amounts.number(longitude, messages.locale());
    }

    /// Why it does not go on; empty where it does.
    String trouble(Course course) {
        Progress.Detail detail = course.detail();
        if (detail == null) {
            return "";
        }
        String reason = reason(detail.note().reason());
        return switch (detail.note().standing()) {
            case QUARANTINED -> messages.get("course.stands", step(detail.note().step()), reason);
            case TROUBLED ->
                    messages.get(
                            "course.troubled",
                            BigDecimal.valueOf(detail.note().failures()),
                            reason);
            case CLOSED -> messages.get("course.closed", reason);
            case RUNNING, ENDED ->
                    detail.error() == null
                            ? ""
                            : messages.get(
                                    "course.failed",
                                    messages.get("course.error." + detail.error()));
        };
    }

    private String step(SagaStep step) {
        return messages.get("course.step." + step.name());
    }

    /// What a person wrote, or a code: in words where its words need no facts that are not here.
    private String reason(@Nullable String reason) {
        if (reason == null) {
            return messages.get("course.no_reason");
        }
        String key = "said." + reason;
        return messages.bundle().containsKey(key) && !messages.get(key).contains("{0}")
                ? messages.say(Said.of(reason))
                : reason;
    }

    /// What undoing would do, a line each.
    String undoing(Course course) {
        Progress.Detail detail = course.detail();
        return detail == null
                ? ""
                : detail.undoing().stream()
                        .map(this::undo)
                        .distinct()
                        .collect(Collectors.joining(" · "));
    }

    private String undo(UndoLine line) {
        return switch (line.back()) {
            case TELLS -> messages.get("course.undo.TELLS", person(line.personId()));
            case CANCELS_DELIVERY -> messages.get("course.undo.CANCELS_DELIVERY");
            case CANCELS_ASSIGNMENT -> messages.get("course.undo.CANCELS_ASSIGNMENT");
            case GIVES_BACK ->
                    messages.get(
                            "course.undo.GIVES_BACK",
                            Amounts.of(
                                    Objects.requireNonNullElse(line.quantity(), BigDecimal.ZERO),
                                    Objects.requireNonNullElse(line.unit(), "un"),
                                    messages.locale()));
        };
    }

    String tell(Course course) {
        Progress.ToTell untold = course.untold();
        return untold == null ? "" : messages.get("course.told", person(untold.personId()));
    }

    private String person(@Nullable String id) {
        String name = names.of(id);
        return name.isEmpty() ? messages.get("course.somebody") : name;
    }
}
