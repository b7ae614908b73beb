package org.mutirao.ui.shell;

import java.util.List;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Who is using this laptop.
record ActorPart(ActorViewModel actor, Messages messages) implements Part {
    @Override
    public void register(Views views) {
        NeedWords words = new NeedWords(messages);
        views.with(ActorController.class, () -> new ActorController(actor, words, messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "actorChooser",
                        "shell/actor.fxml",
                        actor.openProperty(),
                        actor::close,
                        "#search"));
    }
}
