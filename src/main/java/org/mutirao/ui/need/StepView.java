package org.mutirao.ui.need;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.query.NeedRow;

/// How the running part stands, a line a step.
final class StepView {
    private StepView() {}

    static List<Node> of(NeedDetailViewModel viewModel, NeedSteps steps) {
        NeedRow need = viewModel.needProperty().get();
        return need == null
                ? List.of()
                : steps.of(need, viewModel.deliveries()).stream().map(StepView::line).toList();
    }

    private static Node line(NeedSteps.Step step) {
        Label label = new Label(step.text(), new FontIcon(icon(step.state())));
        label.setGraphicTextGap(9);
        label.getStyleClass().add("step-" + step.state());
        return label;
    }

    private static String icon(String state) {
        return switch (state) {
            case "done" -> "mdi2c-check-circle";
            case "half" -> "mdi2c-circle-half-full";
            case "lost" -> "mdi2a-alert-outline";
            default -> "mdi2c-circle-outline";
        };
    }
}
