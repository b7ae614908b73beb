package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.Today;
import org.mutirao.ui.shared.Question;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.WhyViewModel.Entry;
import org.mutirao.ui.shared.WhyViewModel.Head;
import org.testfx.api.FxRobot;

/// Numbers are asked "why?" by mouse and by key, in a real window over a real log.
class WhyWindowTest extends RealWindow {
    private List<String> types() {
        return model.why().entries().stream().map(Entry::line).map(HistoryLine::type).toList();
    }

    private BigDecimal sum() {
        return model.why().entries().stream()
                .map(entry -> Objects.requireNonNull(entry.step().change()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Labeled link(String text) {
        return window.scene().getRoot().lookupAll(".number-link").stream()
                .filter(Node::isVisible)
                .map(Labeled.class::cast)
                .filter(label -> text.equals(label.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is no number that can be asked"));
    }

    private Optional<Node> spoken(String text) {
        return window.scene().getRoot().lookupAll(".number-link").stream()
                .filter(label -> text.equals(label.getAccessibleText()))
                .findFirst();
    }

    private void question(FxRobot robot) {
        robot.interact(() -> {
            Node target = window.scene().getFocusOwner();
            target.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            "?",
                            "?",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        });
    }

    private void answered(Class<? extends Asked> kind) throws Exception {
        until(() ->
                model.why().openProperty().get()
                        && kind.isInstance(model.why().askedProperty().get().asked())
                        && !model.why().rows().isEmpty());
    }

    private String promised() {
        String need = operation.need("40 marmita @Escola X urg até 20h");
        operation.offer("30 marmita @Cozinha B até 15h");
        operation.reserve(need, null);
        return need;
    }

    @Test
    void aClickOnANumberOfTheLedgerTellsWhatMadeIt(FxRobot robot) throws Exception {
        promised();
        until(() -> model.need().detail().needProperty().get() != null);
        until(() -> window.scene().getRoot().lookupAll(".t-ledger").size() == 4);
        robot.clickOn(link("30"));
        answered(Asked.OfNeed.class);
        assertThat(types()).containsExactly("OfertaReservada");
        assertThat(sum()).isEqualByComparingTo("30");
        robot.type(KeyCode.ESCAPE);
        until(() -> !model.why().openProperty().get());
        robot.clickOn(link("10"));
        answered(Asked.OfNeed.class);
        assertThat(types()).containsExactly("NecessidadeCriada", "OfertaReservada");
        assertThat(sum()).isEqualByComparingTo("10");
    }

    @Test
    void aNumberWithTheFocusIsAskedByKeyAndTheOthersAreWalkedFromThere(FxRobot robot)
            throws Exception {
        String need = promised();
        until(() -> model.need().detail().needProperty().get() != null);
        until(() -> window.scene().getRoot().lookupAll(".t-ledger").size() == 4);
        Labeled missing = link("10");
        assertThat(missing.isFocusTraversable()).isTrue();
        assertThat(missing.getAccessibleText())
                .contains("falta")
                .contains("10")
                .contains("Por quê");
        robot.interact(missing::requestFocus);
        question(robot);
        answered(Asked.OfNeed.class);
        until(() -> node("#why", "#numbers").isFocused());
        Question first = model.why().askedProperty().get();
        robot.type(KeyCode.DOWN);
        until(() -> !first.equals(model.why().askedProperty().get()));
        robot.interact(() ->
                model.why()
                        .choose(
                                new Question(
                                        new Asked.OfNeed(
                                                need,
                                                operation.ledger(need).itemId(),
                                                InNeed.RECEIVED),
                                        "recebido",
                                        "0")));
        until(() -> model.why().nothingProperty().get());
        robot.type(KeyCode.ESCAPE);
        until(() -> missing.isFocused());
    }

    @Test
    void theQuestionMarkOnAScreenNamesItsNumbers(FxRobot robot) throws Exception {
        promised();
        robot.interact(() -> model.shell().go(Screen.TODAY));
        until(() -> !model.today().today().todayProperty().get().shortages().isEmpty());
        question(robot);
        until(() -> model.why().openProperty().get());
        assertThat(model.why().numbers())
                .extracting(Question::asked)
                .contains(
                        new Asked.Short("marmita", "un"),
                        new Asked.Conflicting(),
                        new Asked.Waiting(Today.Why.EXPIRING))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFirstLineOfTodayIsEveryNeedThatItAddsUp(FxRobot robot) throws Exception {
        promised();
        operation.need("60 marmita @Ginásio até 20h");
        operation.need("5 kg arroz @Ginásio até 20h");
        robot.interact(() -> model.shell().go(Screen.TODAY));
        until(() ->
                model.today().today().todayProperty().get().shortages().stream()
                        .anyMatch(each -> each.missing().intValue() == 70));
        robot.clickOn("#headline");
        answered(Asked.Short.class);
        assertThat(sum()).isEqualByComparingTo("70");
        assertThat(model.why().rows().stream().filter(Head.class::isInstance)).hasSize(2);
        assertThat(types())
                .containsExactlyInAnyOrder(
                        "NecessidadeCriada", "OfertaReservada", "NecessidadeCriada");
    }

    @Test
    void aTileOfTodayIsPressedToGoAndItsNumberToAsk(FxRobot robot) throws Exception {
        operation.offer("7 cobertor @Cozinha B até 15h");
        robot.interact(() -> model.shell().go(Screen.TODAY));
        until(() -> model.today().today().todayProperty().get().numbers().expiring() == 1);
        robot.clickOn("#expiringNumber");
        answered(Asked.Waiting.class);
        assertThat(model.shell().screenProperty().get()).isEqualTo(Screen.TODAY);
        assertThat(types()).containsExactly("OfertaPublicada");
        robot.type(KeyCode.ESCAPE);
        until(() -> !model.why().openProperty().get());
        robot.interact(() -> node("#content", "#expiring").requestFocus());
        question(robot);
        answered(Asked.Waiting.class);
    }

    @Test
    void whatStandsAtTheCounterAndWhatWentOverItIsAsked(FxRobot robot) throws Exception {
        operation.offer("12 cobertor @Ginásio");
        operation.standAt("Ginásio");
        operation.handOut("2 cesta família 5 pessoas");
        operation.handOut("1 cesta família 3 pessoas");
        robot.interact(() -> model.shell().go(Screen.COUNTER));
        until(() -> model.counter().counter().dayProperty().get().people() == 8);
        robot.clickOn(link("HOJE NO BALCÃO · 2 ENTREGAS · 8 PESSOAS"));
        answered(Asked.HandedOut.class);
        assertThat(types()).containsExactly("NecessidadeCriada", "NecessidadeCriada");
        robot.type(KeyCode.DOWN);
        answered(Asked.PeopleServed.class);
        assertThat(sum()).isEqualByComparingTo("8");
        robot.type(KeyCode.ESCAPE);
        until(() -> !model.why().openProperty().get());
        robot.clickOn(link("12"));
        answered(Asked.Standing.class);
        assertThat(types()).containsExactly("OfertaPublicada");
    }

    @Test
    void offersDeliveriesAndTheNavigationAreAskedInTheSameWay(FxRobot robot) throws Exception {
        String need = promised();
        operation.offer("7 cobertor @Cozinha B");
        operation.dispatch(need, "Ana");
        robot.interact(() -> model.shell().go(Screen.OFFERS));
        until(() -> model.offer().offers().rows().size() == 1);
        robot.clickOn(link("restam 7"));
        answered(Asked.OfOffer.class);
        assertThat(types()).containsExactly("OfertaPublicada");
        robot.type(KeyCode.ESCAPE);
        until(() -> !model.why().openProperty().get());
        robot.interact(() -> model.shell().go(Screen.DELIVERIES));
        until(() -> spoken("A retirar: 1. Por quê?").isPresent());
        robot.clickOn(spoken("A retirar: 1. Por quê?").orElseThrow());
        answered(Asked.Deliveries.class);
        assertThat(types()).containsExactly("EntregaIniciada");
        assertThat(model.why().numbers())
                .extracting(Question::asked)
                .anyMatch(Asked.Needs.class::isInstance);
        robot.type(KeyCode.ESCAPE);
        until(() -> !model.why().openProperty().get());
        robot.interact(() -> model.delivery().deliveries().alongProperty().set(true));
        until(() -> node("#body", "#goods") instanceof Labeled goods && !goods.getText().isEmpty());
        robot.interact(() -> node("#body", "#goods").requestFocus());
        question(robot);
        answered(Asked.OfDelivery.class);
        assertThat(types()).containsExactly("EntregaIniciada");
        assertThat(sum()).isEqualByComparingTo("30");
    }

    @Test
    void aTextFieldTakesTheQuestionMarkForItself(FxRobot robot) throws Exception {
        robot.interact(() -> model.shell().seek());
        until(() -> node("#content", "#search").isFocused());
        question(robot);
        assertThat(model.why().openProperty().get()).isFalse();
    }
}
