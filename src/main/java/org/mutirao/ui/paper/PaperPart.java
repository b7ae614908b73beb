package org.mutirao.ui.paper;

import java.util.List;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Papers: which there are, and each as big as the window.
public record PaperPart(PapersViewModel papers, PaperViewModel paper, Kit kit) implements Part {

    public static PaperPart of(Kit kit) {
        var paper = new PaperViewModel(kit.context().filing().papers(), kit.tasks(), kit.notices());
        return new PaperPart(new PapersViewModel(kit, paper), paper, kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        views.with(
                        PapersController.class,
                        () ->
                                new PapersController(
                                        papers, new DeliveryWords(messages, kit.names()), messages))
                .with(
                        PaperController.class,
                        () ->
                                new PaperController(
                                        paper, kit.context().filing().squares(), messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "papers",
                        "paper/papers.fxml",
                        papers.openProperty(),
                        papers::close,
                        "#search"),
                new Layer(
                        "paper", "paper/paper.fxml", paper.openProperty(), paper::close, "#close"));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.anywhere("command.papers", papers::start, "Shortcut+P"));
    }
}
