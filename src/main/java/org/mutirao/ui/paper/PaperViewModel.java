package org.mutirao.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Said;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.paper.PaperText;
import org.mutirao.application.paper.PaperWriter;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Papers that are shown, one at a time and as big as the window.
public final class PaperViewModel {
    private final PaperWriter writer;
    private final Tasks tasks;
    private final Notices notices;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    PaperViewModel(PaperWriter writer, Tasks tasks, Notices notices) {
        this.writer = writer;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// Shows the first of them; where there are none, nothing.
    public void show(List<Paper> all) {
        if (!all.isEmpty()) {
            papers.setAll(all);
            shown.set(0);
            open.set(true);
        }
    }

    /// @param step 1: the next one, -1: the one before; at an end nothing happens
    public void turn(int step) {
        int next = shown.get() + step;
        if (next >= 0 && next < papers.size()) {
            shown.set(next);
        }
    }

    /// All of them as lines for a messenger.
    public String text() {
        return PaperText.of(papers);
    }

    /// Writes all of them as one PDF, and tells where it is.
    public void save(Path file) {
        List<Paper> all = List.copyOf(papers);
        tasks.run(
                () -> {
                    writer.write(file, all);
                    return file;
                },
                done -> notices.tell(Said.of("told.paper", done)),
                problem -> notices.tell(Said.of("paper.not_saved", file)));
    }

    /// Draws all of them as pages for a printer.
    ///
    /// @param print gets them on the window's thread
    public void draw(Consumer<List<PaperWriter.Page>> print) {
        List<Paper> all = List.copyOf(papers);
        tasks.run(() -> writer.pages(all), print, notices::tell);
    }

    void tell(Said said) {
        notices.tell(said);
    }

    public void close() {
        open.set(false);
        papers.clear(); // a code is not kept where nobody looks at it
    }

    public ObservableList<Paper> papers() {
        return papers;
    }

    /// Number of the one that is shown, from 0.
    public ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
