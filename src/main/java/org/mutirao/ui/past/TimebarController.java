package org.mutirao.ui.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.ui.past.PastViewModel.Span;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Loading;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Shown;

/// The line of time below every screen.
public final class TimebarController {
    private final PastViewModel viewModel;
    private final Notices notices;
    private final Messages messages;
    private final ZoneId zone;
    private final ActivityStrip bars = new ActivityStrip();

    @FXML private Label from;
    @FXML private Button previous;
    @FXML private Slider slider;
    @FXML private StackPane strip;
    @FXML private Button next;
    @FXML private HBox journey;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private TextField when;
    @FXML private Button now;

    TimebarController(PastViewModel viewModel, Notices notices, Messages messages, ZoneId zone) {
        this.viewModel = viewModel;
        this.notices = notices;
        this.messages = messages;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        strip.getChildren().setAll(bars);
        Shown.follow(slider, viewModel.spanProperty(), this::showSpan);
        slider.valueProperty().bindBidirectional(viewModel.positionProperty());
        Shown.follow(when, viewModel.wantedProperty(), this::showTime);
        previous.setOnAction(event -> viewModel.previous());
        next.setOnAction(event -> viewModel.next());
        now.setOnAction(event -> viewModel.now());
        cancel.setOnAction(event -> viewModel.cancel());
        Shown.enabled(next, viewModel.lookingProperty());
        Shown.enabled(now, viewModel.lookingProperty());
        progress.progressProperty().bind(viewModel.progressProperty());
        Loading.bind(journey, viewModel.busyProperty());
        journey.managedProperty().bind(journey.visibleProperty());
        Keys.on(when, "Enter", this::go);
        Keys.on(slider, "Home", () -> viewModel.look(viewModel.spanProperty().get().from()));
        Keys.on(slider, "End", viewModel::now);
    }

    private void showSpan(Span span) {
        from.setText(messages.times().moment(span.from()));
        slider.setBlockIncrement(span.step());
        bars.show(span.counts());
    }

    private void showTime(@Nullable Instant wanted) {
        String said = wanted == null ? messages.get("time.now") : messages.times().moment(wanted);
        when.setText(wanted == null ? "" : messages.times().typed(wanted));
        slider.setAccessibleText(messages.get("past.slider", said));
    }

    private void go() {
        Span span = viewModel.spanProperty().get();
        Instant shown = viewModel.wantedProperty().get();
        LocalDate day = LocalDate.ofInstant(shown == null ? span.to() : shown, zone);
        TypedTime.read(when.getText(), day, span.to(), zone)
                .ifPresentOrElse(viewModel::look, () -> notices.tell(Said.of("not_a_time_typed")));
    }
}
