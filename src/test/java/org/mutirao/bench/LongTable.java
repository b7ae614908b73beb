package org.mutirao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bench.Rounds.Contender;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.FxThread;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shared.Views;
import org.mutirao.ui.shell.WindowModel;

/// The app's table of needs beside a plain one that holds all rows.
final class LongTable {
    private static final int ROWS = 100_000;
    private static final int PLACES = 200;
    private static final String APP = "app";
    private static final String PLAIN = "plain";
    private static final List<String> SORTED = List.of("goods", "place", "due", "missing");

    private final Counted background;
    private final UiContext context;
    private final Messages messages;
    private final List<NeedRow> rows;
    private @Nullable Stage stage;
    private @Nullable TableView<NeedRow> table;
    private @Nullable NeedRow top;

    private LongTable(Counted background, UiContext context) {
        this.background = background;
        this.context = context;
        this.messages = new Messages(Messages.PORTUGUESE, context.clock(), context.zone());
        this.rows = all(context.readModel());
    }

    /// @param desk new; it gets all its needs here
    static void measure(Page page, Desk desk, int rounds) throws Exception {
        page.section(
                "Table of 100,000 needs",
                "The table beside the queue, which reads the rows in sight from the database and"
                        + " lets it sort, beside a plain TableView of the same columns that holds"
                        + " all rows and sorts by the values of its cells; from asking for it"
                        + " until it is drawn. The plain one got its rows before. Seed "
                        + Flood.SEED
                        + ".");
        var flood = new Flood(desk);
        flood.places(PLACES);
        flood.needs(ROWS);
        try (var background = new Counted()) {
            var context = WindowWiring.context(desk.graph, background).toldBy(told -> {});
            var long_ = new LongTable(background, context);
            long_.shown(page, rounds);
            for (String column : SORTED) {
                long_.sorted(page, column, rounds);
            }
        }
    }

    /// Page by page, each from where the last one ended.
    private static List<NeedRow> all(ReadModel read) {
        List<NeedRow> all = new ArrayList<>();
        while (all.size() < ROWS) {
            all.addAll(read.needs(NeedFilter.OPEN, all.size(), ReadModel.MOST_ROWS));
        }
        return all;
    }

    private void shown(Page page, int rounds) throws Exception {
        var run =
                Rounds.of(
                        2,
                        rounds,
                        Contender.of(APP, () -> show(this::own)).then(this::close),
                        Contender.of(PLAIN, () -> show(this::plain)).then(this::close));
        tell(page, "shown", run);
        page.atMost("table shown / plain one", run.ratio(APP, PLAIN, Sample::seconds), 1.5);
    }

    /// The names of the columns are those of the plain one; the app's are found by their place.
    private void sorted(Page page, String column, int rounds) throws Exception {
        int at = SORTED.indexOf(column);
        var run =
                Rounds.of(
                        1,
                        rounds,
                        Contender.of(APP, () -> sort(at))
                                .first(() -> show(this::own))
                                .then(this::close),
                        Contender.of(PLAIN, () -> sort(at))
                                .first(() -> show(this::plain))
                                .then(this::close));
        tell(page, "sorted by " + column, run);
        page.atLeast(
                "plain one sorted by " + column + " / table sorted",
                run.ratio(PLAIN, APP, Sample::seconds),
                10);
    }

    private static void tell(Page page, String what, Rounds run) {
        for (String name : run.names()) {
            page.line(
                    what
                            + ", "
                            + name
                            + ", ms: "
                            + run.spread(name, it -> it.seconds() * 1e3).text());
        }
    }

    private long show(Callable<TableView<NeedRow>> make) throws Exception {
        Glass.run(() -> {
            try {
                table = make.call();
                stage = Glass.stage(new StackPane(table));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Glass.drawn(() -> table.getItems().size() == ROWS && speaks(table));
        return 1;
    }

    /// Whether a row is there to be read.
    private static boolean speaks(TableView<NeedRow> table) {
        return table.lookupAll(".table-cell").stream()
                .anyMatch(cell ->
                        cell instanceof TableCell<?, ?> it
                                && it.getText() != null
                                && !it.getText().isEmpty());
    }

    /// The window's own, with all that belongs to it, as if the window had just been opened.
    @SuppressWarnings("unchecked")
    private TableView<NeedRow> own() {
        var tasks = new Tasks(background, new FxThread());
        WindowModel model = WindowModel.of(context, tasks, messages);
        Views views = new Views(messages);
        model.need().register(views);
        model.need().middle().paneProperty().set(MiddlePane.TABLE);
        return (TableView<NeedRow>) views.load("need/table.fxml");
    }

    private TableView<NeedRow> plain() {
        return PlainTable.of(rows, new NeedWords(messages));
    }

    /// The last ones first, so that no order of before is right.
    private long sort(int at) throws Exception {
        Glass.run(() -> {
            top = table.getItems().getFirst();
            TableColumn<NeedRow, ?> column = table.getColumns().get(at);
            column.setSortType(SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(column));
        });
        Glass.drawn(() -> background.quiet() && !Objects.equals(table.getItems().getFirst(), top));
        return 1;
    }

    private long close() throws Exception {
        Glass.run(() -> stage.close());
        return 0;
    }
}
