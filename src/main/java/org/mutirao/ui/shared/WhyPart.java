package org.mutirao.ui.shared;

import java.util.List;

/// "Why?", from wherever it is asked.
public record WhyPart(WhyViewModel why, Messages messages) implements Part {
    @Override
    public void register(Views views) {
        views.with(
                WhyController.class,
                () -> new WhyController(why, new WhyWords(messages), messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer("why", "shared/why.fxml", why.openProperty(), why::close, "#entries"));
    }
}
