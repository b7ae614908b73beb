package org.mutirao.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.report.AuditReports.Made;
import org.mutirao.application.report.AuditReports.Request;
import org.mutirao.application.report.ReportCancelled;
import org.mutirao.application.report.ReportChoice;
import org.mutirao.application.report.ReportDesk;
import org.mutirao.application.report.ReportFormat;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Makes the report that is chosen, and holds what was made since the window opened.
public final class MakingViewModel {
    private static final int MOST_SHOWN = 100;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final ReportDesk desk;
    private final ReportChoosing choosing;
    private final Kit kit;
    private final Tasks tasks;
    private final Notices notices;
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final ObservableList<MadeReport> made = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean stopped = new AtomicBoolean();

    MakingViewModel(ReportDesk desk, ReportChoosing choosing, Kit kit) {
        this.desk = desk;
        this.choosing = choosing;
        this.kit = kit;
        this.tasks = kit.tasks();
        this.notices = kit.notices();
        tasks.run(desk::folder, this::suggest, error::set);
    }

    private void suggest(Path usual) {
        if (folder.get() == null) {
            folder.set(usual);
        }
    }

    /// Makes it; while one is being made, that one is stopped.
    public void makeOrStop() {
        if (running.get()) {
            stopped.set(true);
        } else {
            make();
        }
    }

    private void make() {
        choosing.renew();
        ReportChoice choice = choosing.choiceProperty().get().orElse(null);
        List<ReportFormat> formats = choosing.formats();
        Path into = folder.get();
        if (choice == null) {
            error.set(Said.of("reports.no_days"));
        } else if (formats.isEmpty()) {
            error.set(Said.of("reports.no_format"));
        } else if (into != null) {
            make(choice, formats, into);
        }
    }

    private void make(ReportChoice choice, List<ReportFormat> formats, Path into) {
        Instant now = kit.context().clock().instant();
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        error.set(null);
        progress.set(0);
        running.set(true);
        var request =
                new Request(choice, choosing.languageProperty().get(), files(into, formats, now));
        tasks.run(
                () -> carryOut(request, mine),
                ended -> show(ended, now),
                problem -> {
                    running.set(false);
                    error.set(problem);
                });
    }

    private List<Path> files(Path into, List<ReportFormat> formats, Instant now) {
        boolean english = choosing.languageProperty().get().getLanguage().equals("en");
        String name =
                (english ? "audit-report-" : "relatorio-de-auditoria-")
                        + STAMP.withZone(kit.context().zone()).format(now);
        return formats.stream().map(format -> into.resolve(name + format.suffix())).toList();
    }

    /// How it ended.
    private record Ended(@Nullable Made made, @Nullable Said problem) {}

    private Ended carryOut(Request request, AtomicBoolean stop) {
        try {
            return new Ended(
                    desk.make(
                            request,
                            (done, all) -> {
                                tasks.show(() -> progress.set(all == 0 ? 0 : (double) done / all));
                                return !stop.get();
                            }),
                    null);
        } catch (ReportCancelled e) {
            return new Ended(null, null);
        } catch (IOException e) {
            return new Ended(
                    null,
                    Said.of(
                            "reports.cannot_write",
                            Objects.requireNonNullElse(
                                    request.files().getFirst().getParent(), "")));
        }
    }

    private void show(Ended ended, Instant at) {
        running.set(false);
        error.set(ended.problem());
        Made report = ended.made();
        if (report != null) {
            report.files()
                    .forEach(file ->
                            made.addFirst(
                                    new MadeReport(
                                            file.path(), at, report.entries(), file.sha256())));
            if (made.size() > MOST_SHOWN) {
                made.remove(MOST_SHOWN, made.size());
            }
            notices.tell(Said.of("reports.ready", report.files().getFirst().path().getFileName()));
        } else if (ended.problem() == null) {
            notices.tell(Said.of("reports.stopped"));
        }
    }

    /// Shows the folder in which a report lies.
    public void show(MadeReport report) {
        open(report.file().toAbsolutePath().getParent());
    }

    /// Shows the folder into which reports go.
    public void showFolder() {
        open(folder.get());
    }

    private void open(@Nullable Path where) {
        if (where == null) {
            return;
        }
        tasks.run(
                () -> desk.show(where),
                shown -> {
                    if (!shown) {
                        notices.tell(Said.of("reports.folder_at", where));
                    }
                },
                notices::tell);
    }

    /// Into which reports go; null while the usual one is not known yet.
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /// Newest first.
    public ObservableList<MadeReport> made() {
        return made;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// From 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
