package org.mutirao.ui.notice;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The notices that hold, above every screen.
public final class BannersController {
    private static final int MOST = 2;
    private static final Duration GLANCE = Duration.seconds(10);

    private final BoardViewModel viewModel;
    private final NoticeFormViewModel form;
    private final NoticeWords words;
    private final Messages messages;

    @FXML private VBox banners;

    BannersController(
            BoardViewModel viewModel,
            NoticeFormViewModel form,
            NoticeWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.form = form;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.when(banners, Bindings.isNotEmpty(viewModel.current()));
        Lists.onChange(banners, viewModel.current(), this::show);
        show();
        Timeline glances = new Timeline(new KeyFrame(GLANCE, event -> viewModel.look()));
        glances.setCycleCount(Animation.INDEFINITE);
        banners.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        glances.stop();
                    } else {
                        glances.play();
                    }
                });
    }

    private void show() {
        List<NoticeRow> rows = viewModel.current();
        Stream<Node> shown = rows.stream().limit(MOST).map(this::banner);
        Stream<Node> more = rows.size() > MOST ? Stream.of(more(rows.size() - MOST)) : Stream.of();
        banners.getChildren().setAll(Stream.concat(shown, more).toList());
    }

    private HBox banner(NoticeRow row) {
        FontIcon icon = new FontIcon(NoticeWords.icon(row));
        Label text = new Label(row.text());
        text.setWrapText(true);
        text.getStyleClass().add("t-strong");
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label about = new Label(words.about(row, viewModel.author(row)));
        about.getStyleClass().add("t-2");
        about.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button close = new Button(messages.get("notice.close"));
        close.getStyleClass().addAll("btn", "small", "writes");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(messages.get("notice.close.spoken", row.text()));
        close.setOnAction(event -> viewModel.close(row));
        HBox banner = new HBox(icon, text, about, between, close);
        banner.getStyleClass().addAll("banner", "notice", NoticeWords.style(row));
        banner.setAccessibleText(words.severity(row) + ": " + row.text());
        return banner;
    }

    private Button more(int count) {
        Button more = new Button(messages.get("notice.more", count));
        more.getStyleClass().addAll("btn", "quiet", "small");
        more.setOnAction(event -> form.start());
        return more;
    }
}
