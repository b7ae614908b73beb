package org.mutirao.ui.need;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.map.MapViewModel;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// The needs of the queue on the map, as a board or as a table, or what surrounds the selected one:
/// all follow the queue, and the queue follows what is picked in them.
public final class MiddleViewModel {
    private static final int MOST_COPIED = 500;

    private final MapViewModel map;
    private final NeedBoardViewModel board;
    private final NeedTableViewModel table;
    private final ReadModel readModel;
    private final Tasks tasks;
    private final NeedWords words;
    private final ObjectProperty<MiddlePane> pane = new SimpleObjectProperty<>(MiddlePane.MAP);
    private final Notices notices;
    private Consumer<String> clipboard = text -> {};

    MiddleViewModel(
            MapViewModel map,
            NeedBoardViewModel board,
            NeedTableViewModel table,
            ReadModel readModel,
            Tasks tasks,
            NeedWords words,
            Notices notices) {
        this.map = map;
        this.board = board;
        this.table = table;
        this.readModel = readModel;
        this.tasks = tasks;
        this.words = words;
        this.notices = notices;
        pane.addListener((o, before, now) -> refresh());
    }

    /// @param action takes each text that is to be copied
    void whenCopied(Consumer<String> action) {
        clipboard = action;
    }

    void follow(NeedsViewModel needs) {
        needs.kindProperty().addListener((o, before, now) -> refresh());
        needs.searchProperty().addListener((o, before, now) -> refresh());
        needs.selectedProperty()
                .subscribe(row -> map.picks().select(row == null ? null : row.needId()));
        map.picks().whenChosen(mark -> open(needs, mark));
        map.picks().whenCopied(this::copy);
    }

    private static void open(NeedsViewModel needs, Mark mark) {
        if (mark.look().isNeed()) {
            needs.open(mark.id());
        }
    }

    /// Shows the map, whose next click says where something is.
    public void askOnMap(Consumer<LatLon> where) {
        pane.set(MiddlePane.MAP);
        map.picks().place(where);
    }

    /// Asks again for what is shown.
    void refresh() {
        switch (pane.get()) {
            case MAP -> map.refresh();
            case BOARD -> board.refresh();
            case TABLE -> table.refresh();
            case AROUND -> {} // follows the selected need by itself
        }
    }

    /// Puts needs into words, one line each, for whoever carries them elsewhere.
    void copy(List<String> needIds) {
        tasks.run(
                () ->
                        needIds.stream()
                                .limit(MOST_COPIED)
                                .map(readModel::need)
                                .flatMap(Optional::stream)
                                .map(this::line)
                                .collect(Collectors.joining("\n")),
                this::copied,
                notices::tell);
    }

    private void copied(String text) {
        clipboard.accept(text);
        notices.tell(Said.of("told.copied"));
    }

    private String line(NeedRow need) {
        return String.join(
                " · ", words.title(need), words.place(need), words.due(need), words.outcome(need));
    }

    public NeedBoardViewModel board() {
        return board;
    }

    public NeedTableViewModel table() {
        return table;
    }

    public MapViewModel map() {
        return map;
    }

    public ObjectProperty<MiddlePane> paneProperty() {
        return pane;
    }
}
