package org.mutirao.soak;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.MainWindow;
import org.mutirao.ui.shell.WindowModel;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever sits at the window: goes from screen to screen, types a need, undoes, switches language
/// and light.
final class Looker {
    private static final int PATIENCE_SECONDS = 30;

    private final MainWindow window;
    private final WindowModel model;
    private final Beat beat;
    private final Heap heap;
    private int visits;
    private int typed;
    private int switched;

    Looker(MainWindow window, Beat beat, Heap heap) {
        this.window = window;
        this.model = window.model();
        this.beat = beat;
        this.heap = heap;
    }

    /// The next screen, until it shows what it asked for, with one of its rows selected.
    void visit() throws TimeoutException {
        Screen screen = Screen.values()[visits++ % Screen.values().length];
        step("goes to " + screen, () -> model.shell().go(screen));
        until(() -> !model.page(screen).busy().get());
        step("selects on " + screen, () -> select(screen));
        until(() -> !model.page(screen).busy().get());
    }

    private void select(Screen screen) {
        if (screen == Screen.NEEDS) {
            var rows = model.need().needs().rows();
            rows.stream().skip(visits % 50).findFirst().ifPresent(model.need().needs()::select);
        } else if (screen == Screen.DELIVERIES) {
            model.delivery().deliveries().column(Column.ARRIVED).stream()
                    .findFirst()
                    .ifPresent(model.delivery().deliveries()::select);
        }
    }

    /// A need by quick entry, then what was done last is taken back.
    void type() throws TimeoutException {
        String line = "3 coisa" + typed++ + " @Ginásio urg";
        step("opens quick entry", () -> model.enter(EntryKind.NEED));
        step("types a need", () -> model.entry().lineProperty().set(line));
        until(() -> !model.entry().meaning().incompleteProperty().getValue());
        step("saves a need", () -> model.entry().save());
        until(() -> !model.entry().openProperty().get());
        step("asks for undo", () -> model.undo().ask());
        until(() -> model.undo().possibleProperty().get());
        step("undoes", () -> model.undo().carryOut());
        until(() -> !model.undo().openProperty().get());
    }

    void switchLanguage() throws TimeoutException {
        Locale next = switched++ % 2 == 0 ? Locale.ENGLISH : Messages.PORTUGUESE;
        step(
                "switches the language",
                () -> {
                    heap.leave(window.scene().getRoot());
                    model.messages().localeProperty().set(next);
                });
    }

    void switchLight() throws TimeoutException {
        var dark = model.shell().darkProperty();
        step("switches light and dark", () -> dark.set(!dark.get()));
    }

    /// Every screen, so that each quarter ends with the same views.
    void visitAll() throws TimeoutException {
        for (Screen _ : Screen.values()) {
            visit();
        }
    }

    String told() {
        return "%,d screens visited, %,d needs typed and undone, %,d changes of language"
                .formatted(visits, typed, switched);
    }

    private void step(String what, Runnable work) throws TimeoutException {
        beat.now(what);
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                WaitForAsyncUtils.asyncFx(() -> {
                    work.run();
                    return true;
                }));
    }

    /// Waits for a state, which is looked at on the window's thread.
    private static void until(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }
}
