package org.mutirao.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shell.MainWindow;

/// How soon the window shows what somebody types, and what is written to the log. Beside each: the
/// same way through a window that does nothing.
final class Answering implements AutoCloseable {
    private static final double MOST_MILLIS = 100;
    private static final int EVENTS = 40;
    private static final List<String> LINES =
            List.of(
                    "40 marmita @Escola Dona Leopoldina",
                    "12 cobertor @Ginasio Sao Sebastiao",
                    "7 água @Paroquia Campo Alegre");

    private final Desk desk;
    private final Counted background = new Counted();
    private final UiContext context;
    private final MainWindow window;
    private final Stage stage;
    private final Stage bare;
    private final TextField field = new TextField();
    private final Label label = new Label();

    /// @param desk with all that its log is to hold
    Answering(Desk desk) throws Exception {
        this.desk = desk;
        this.context = WindowWiring.context(desk.graph, background);
        this.window = Glass.call(() -> new MainWindow(context, Messages.PORTUGUESE));
        this.stage = Glass.call(Stage::new);
        this.bare = Glass.call(() -> Glass.stage(new VBox(field, label)));
        Glass.run(() -> {
            window.model().shell().go(Screen.NEEDS);
            window.show(stage);
        });
        settle();
    }

    private void settle() throws Exception {
        Glass.drawn(() -> background.quiet() && !window.model().shown().busy().get());
    }

    void typing(Page page, int places, int rounds) throws Exception {
        page.section(
                "Keystroke to suggestion, %,d places".formatted(places),
                "Lines of quick entry are typed key by key, each once the one before is answered:"
                        + " from the key until what it means, the places of similar names and a need"
                        + " that looks the same are drawn, and the draft is kept. Beside it a bare"
                        + " text field, from the key until it is drawn.");
        Millis own = new Millis();
        Millis plain = new Millis();
        int suggested = 0;
        for (int round = -1; round < rounds; round++) {
            for (String line : LINES) {
                TextField entry = Glass.call(this::entry);
                for (char key : line.toCharArray()) {
                    own.add(round, strike(entry, key, true));
                    plain.add(round, strike(field, key, false));
                    suggested += Glass.call(this::suggestions);
                }
            }
        }
        if (suggested == 0) {
            throw new IllegalStateException("no place was suggested");
        }
        tell(page, "keystroke to suggestion", own, plain);
    }

    private TextField entry() {
        window.model().enter(EntryKind.NEED);
        window.model().entry().lineProperty().set("");
        field.clear();
        return (TextField) Objects.requireNonNull(window.scene().getFocusOwner());
    }

    private int suggestions() {
        return window.model().entry().meaning().placesProperty().getValue().size();
    }

    private double strike(TextField into, char key, boolean answers) throws Exception {
        long begin = System.nanoTime();
        Glass.run(() ->
                Event.fireEvent(
                        into,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                String.valueOf(key),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false)));
        return (Glass.drawn(() -> !answers || background.quiet()) - begin) / 1e6;
    }

    void events(Page page, int rounds) throws Exception {
        int rows = context.readModel().countNeeds(NeedFilter.OPEN);
        page.section(
                "Entry to screen, %,d open needs".formatted(rows),
                "One more is asked for in the need at the top of the queue, by somebody else: from"
                        + " when that is durable until the row that says so is drawn. Beside it a"
                        + " label that is told of it by the same thread.");
        Glass.run(() -> window.model().entry().close());
        settle();
        Millis own = new Millis();
        Millis plain = new Millis();
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < EVENTS; i++) {
                own.add(round, event());
                plain.add(round, told(i));
                settle();
            }
        }
        tell(page, "entry to screen", own, plain);
    }

    private double event() throws Exception {
        NeedRow top = Glass.call(() -> queue().getItems().getFirst());
        BigDecimal wanted = needed(top).add(BigDecimal.ONE);
        desk.graph.coordinator().amending().add(top.needId(), BigDecimal.ONE);
        long begin = System.nanoTime();
        return (Glass.drawn(() -> shows(top.needId(), wanted)) - begin) / 1e6;
    }

    @SuppressWarnings("unchecked")
    private ListView<NeedRow> queue() {
        return (ListView<NeedRow>) window.scene().lookup("#queue");
    }

    private static BigDecimal needed(NeedRow row) {
        return Objects.requireNonNull(row.items().getFirst().needed());
    }

    private boolean shows(String needId, BigDecimal wanted) {
        return queue().lookupAll(".list-cell").stream()
                .anyMatch(cell ->
                        cell instanceof ListCell<?> it
                                && it.isVisible()
                                && it.getItem() instanceof NeedRow row
                                && row.needId().equals(needId)
                                && needed(row).compareTo(wanted) == 0);
    }

    private double told(int number) throws Exception {
        long begin = System.nanoTime();
        AtomicBoolean there = new AtomicBoolean();
        Platform.runLater(() -> {
            label.setText(String.valueOf(number));
            there.set(true);
        });
        return (Glass.drawn(there::get) - begin) / 1e6;
    }

    private static void tell(Page page, String what, Millis own, Millis plain) {
        page.atMost(what + ", p95, ms", own.p95(), MOST_MILLIS);
        page.line(what + ", median, ms: " + own.median().text());
        page.line("a bare window, p95, ms: " + plain.p95().text());
        page.line("a bare window, median, ms: " + plain.median().text());
    }

    @Override
    public void close() throws Exception {
        Glass.run(() -> {
            stage.close();
            bare.close();
        });
        desk.graph.bus().awaitHandled();
        background.close();
    }
}
