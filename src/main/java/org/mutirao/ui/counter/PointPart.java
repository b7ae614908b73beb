package org.mutirao.ui.counter;

import java.util.List;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Choosing where this laptop stands.
public record PointPart(PointViewModel point, Messages messages) implements Part {
    @Override
    public void register(Views views) {
        views.with(PointController.class, () -> new PointController(point, messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "point",
                        "counter/point.fxml",
                        point.openProperty(),
                        point::close,
                        "#search"));
    }
}
