package org.mutirao.ui.notice;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.NoticeBoard;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.application.query.NoticesModel;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// What holds now, which stands above every screen, and all that was ever told.
public final class BoardViewModel {
    private static final Comparator<NoticeRow> MOST_SEVERE_FIRST =
            Comparator.comparing(NoticeWords::severityOf).reversed();

    private final NoticesModel model;
    private final NoticeBoard board;
    private final Names names;
    private final Clock clock;
    private final Notices notices;
    private final Tasks.Line asking;
    private final Jobs jobs;
    private final ObservableList<NoticeRow> all = FXCollections.observableArrayList();
    private final ObservableList<NoticeRow> current = FXCollections.observableArrayList();

    BoardViewModel(Kit kit) {
        this.model = kit.context().directoryPorts().notices();
        this.board = kit.context().directoryPorts().noticeBoard();
        this.names = kit.names();
        this.clock = kit.context().clock();
        this.notices = kit.notices();
        this.asking = kit.tasks().line();
        this.jobs = new Jobs(kit.tasks());
    }

    /// Asks again; notices that cannot be had leave those that are shown.
    public void refresh() {
        asking.run(this::ask, this::show, notices::tell);
    }

    private List<NoticeRow> ask() {
        List<NoticeRow> found = model.notices();
        names.learn(found.stream().map(NoticeRow::by));
        return found;
    }

    private void show(List<NoticeRow> found) {
        if (!List.copyOf(all).equals(found)) {
            all.setAll(found);
        }
        look();
    }

    /// Takes away what is over by now: nobody writes that.
    public void look() {
        List<NoticeRow> holding =
                all.stream().filter(this::holds).sorted(MOST_SEVERE_FIRST).toList();
        if (!List.copyOf(current).equals(holding)) {
            current.setAll(holding);
        }
    }

    boolean holds(NoticeRow row) {
        return row.holds(clock.instant());
    }

    /// Ends one before its time.
    public void close(NoticeRow row) {
        jobs.run(
                () -> board.close(row.noticeId()),
                nothing -> notices.tell(Said.of("done.notice_closed")),
                notices::tell);
    }

    /// Name of who published it; empty where it is not known here.
    String author(NoticeRow row) {
        return names.of(row.by());
    }

    /// Newest first.
    public ObservableList<NoticeRow> all() {
        return all;
    }

    /// Those that hold, the most severe first.
    public ObservableList<NoticeRow> current() {
        return current;
    }
}
