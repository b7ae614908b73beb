package org.mutirao.ui.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.NoticeBoard;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.EntryError;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.domain.scope.Severity;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Notices;

/// A new notice, above the list of all of them. Half-written words come back after a crash.
public final class NoticeFormViewModel {
    private static final String DRAFT = LocalSettings.DRAFT + "notice";

    private final NoticeBoard board;
    private final Notices notices;
    private final Clock clock;
    private final ZoneId zone;
    private final Jobs jobs;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.WARNING);
    private final StringProperty until = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    NoticeFormViewModel(Kit kit) {
        this.board = kit.context().directoryPorts().noticeBoard();
        this.notices = kit.notices();
        this.clock = kit.context().clock();
        this.zone = kit.context().zone();
        this.jobs = new Jobs(kit.tasks());
        Keeping keeping = kit.keeping();
        keeping.recall(DRAFT, text::set);
        text.addListener((o, before, now) -> {
            error.set(null);
            keeping.keep(DRAFT, now);
        });
        until.addListener((o, before, now) -> error.set(null));
    }

    public void start() {
        error.set(null);
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /// Tells it to everybody; what cannot be read is said, and nothing is written.
    public void publish() {
        QuickEntry.Reading end =
                QuickEntry.parseDue(
                        until.get(),
                        new QuickEntry.Context(clock.instant(), zone, QuickEntry.Mode.NEED));
        Optional<Said> wrong =
                until.get().isBlank()
                        ? Optional.empty()
                        : end.errors().stream().map(EntryError::said).findFirst();
        if (wrong.isPresent()) {
            error.set(wrong.get());
            return;
        }
        @Nullable Instant when = until.get().isBlank() ? null : end.draft().due();
        jobs.run(
                () -> board.publish(text.get(), severity.get(), when),
                id -> published(),
                error::set);
    }

    private void published() {
        text.set("");
        until.set("");
        severity.set(Severity.WARNING);
        close();
        notices.tell(Said.of("done.notice"));
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Severity> severityProperty() {
        return severity;
    }

    /// As in quick entry after `até`; empty: until it is closed.
    public StringProperty untilProperty() {
        return until;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
