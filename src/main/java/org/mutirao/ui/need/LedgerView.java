package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.LedgerBar;
import org.mutirao.ui.shared.Messages;

/// One item's ledger: the bar, and below it the four numbers in the bar's order.
final class LedgerView {
    private static final double BAR = 12;

    private LedgerView() {}

    /// @param need whose line it is: with more than one each is named; where it has ended nothing
    ///   is missing any more, it went without
    /// @param toFetch what of it still stands with a provider
    static Node of(
            NeedRow need, LedgerLine line, BigDecimal toFetch, NeedWords words, Messages messages) {
        NeedQuestions questions = new NeedQuestions(words, messages);
        LedgerBar bar = new LedgerBar();
        bar.setMinHeight(BAR);
        bar.setPrefHeight(BAR);
        bar.show(line);
        HBox numbers =
                new HBox(
                        8,
                        number(
                                "led-received",
                                questions.of(need, line, InNeed.RECEIVED, "ledger.received"),
                                messages),
                        number(
                                "led-road",
                                questions.of(
                                        need,
                                        line,
                                        InNeed.IN_ROUTE,
                                        allToFetch(line, toFetch) ? "ledger.fetch" : "ledger.road"),
                                messages),
                        number(
                                "led-reserved",
                                questions.of(need, line, InNeed.RESERVED, "ledger.reserved"),
                                messages),
                        number(
                                "led-missing",
                                questions.of(
                                        need,
                                        line,
                                        InNeed.MISSING,
                                        NeedWords.over(need) ? "ledger.unmet" : "ledger.missing"),
                                messages));
        VBox box = new VBox(6, bar, numbers);
        if (need.items().size() > 1) {
            Label name = new Label(words.line(line));
            name.getStyleClass().add("t-strong");
            Asks.number(name, messages, () -> List.of(questions.needed(need, line)));
            box.getChildren().addFirst(name);
        }
        if (line.excess().signum() > 0) {
            Label excess = new Label(messages.counted("ledger.excess", line.excess()));
            excess.getStyleClass().addAll("badge", "warn");
            Asks.number(
                    excess,
                    messages,
                    () ->
                            List.of(
                                    questions
                                            .of(need, line, InNeed.EXCESS, "ledger.too_much")
                                            .question()));
            box.getChildren().add(excess);
        }
        return box;
    }

    private static boolean allToFetch(LedgerLine line, BigDecimal toFetch) {
        return toFetch.signum() > 0 && toFetch.compareTo(line.inRoute()) == 0;
    }

    private static Node number(String style, NeedQuestions.Number number, Messages messages) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        Label name = new Label(messages.get(number.key()), swatch);
        name.getStyleClass().addAll("t-caption", "ledger-word");
        Label value = new Label(number.value());
        value.getStyleClass().add("t-ledger");
        Asks.number(value, messages, () -> List.of(number.question()));
        VBox box = new VBox(1, name, value);
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
