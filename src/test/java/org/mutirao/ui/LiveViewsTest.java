package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedRow;
import org.testfx.util.WaitForAsyncUtils;

/// What a command line writes is on screen at once, and moves nothing under a person's hands.
class LiveViewsTest extends BesideWindow {
    private static final int NEEDS = 60;
    private static final int CHOSEN = 30;

    @SuppressWarnings("unchecked")
    private ListView<NeedRow> queue() {
        return (ListView<NeedRow>) node(".root", "#queue");
    }

    private Optional<Bounds> place(String needId) {
        return queue().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell ->
                        cell.isVisible()
                                && cell.getItem() instanceof NeedRow row
                                && row.needId().equals(needId))
                .map(cell -> cell.localToScene(cell.getBoundsInLocal()))
                .findFirst();
    }

    private String chosen() throws Exception {
        for (int i = 0; i < NEEDS; i++) {
            operation.need((i + 1) + " item" + i + " @Escola X");
        }
        until(() -> queue().getItems().size() == NEEDS);
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            ListView<NeedRow> queue = queue();
                            queue.requestFocus();
                            queue.getSelectionModel().select(CHOSEN);
                            queue.scrollTo(CHOSEN - 3);
                            return queue.getItems().get(CHOSEN).needId();
                        })
                .get();
    }

    private void assertKept(String needId, Bounds before) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            ListView<NeedRow> queue = queue();
                            assertThat(model.need().needs().selectedProperty().get().needId())
                                    .isEqualTo(needId);
                            assertThat(queue.getSelectionModel().getSelectedItem().needId())
                                    .isEqualTo(needId);
                            assertThat(window.scene().getFocusOwner()).isSameAs(queue);
                            assertThat(place(needId)).contains(before);
                            return true;
                        })
                .get();
    }

    @Test
    void aNeedThatIsTypedElsewhereComesIntoTheListWhereItBelongs() throws Exception {
        until(() -> queue().getItems().isEmpty());
        String need = type("need", "40 marmita @Escola X urg").get("need_id").asString();
        until(() -> place(need).isPresent());
        type("offer", "50 marmita @Cozinha B");
        type("reserve", need);
        until(() -> model.need().detail().reservations().size() == 1);
    }

    @Test
    void whatComesAboveMovesNothing() throws Exception {
        String chosen = chosen();
        until(() -> place(chosen).isPresent());
        Bounds before = WaitForAsyncUtils.asyncFx(() -> place(chosen).orElseThrow()).get();

        for (String line : List.of("7 vela @Escola X urg", "8 rodo @Escola X urg até 18h")) {
            String need = type("need", line).get("need_id").asString();
            until(() -> queue().getItems().stream().anyMatch(row -> row.needId().equals(need)));
            assertThat(queue().getItems().getFirst().needId()).isEqualTo(need);
            assertKept(chosen, before);
        }
    }

    @Test
    void whoLooksAtTheTopSeesWhatComesFirst() throws Exception {
        operation.need("40 marmita @Escola X");
        until(() -> queue().getItems().size() == 1);
        Bounds top = WaitForAsyncUtils.asyncFx(() -> place(first()).orElseThrow()).get();

        String need = type("need", "7 vela @Escola X urg").get("need_id").asString();

        until(() -> place(need).isPresent());
        assertThat(WaitForAsyncUtils.asyncFx(() -> place(need)).get()).contains(top);
    }

    private String first() {
        return queue().getItems().getFirst().needId();
    }
}
