package org.mutirao.ui.amend;

import java.util.List;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Changing a need or an offer, over whichever screen is shown.
public record AmendPart(AmendViewModel amend, Messages messages) implements Part {
    @Override
    public void register(Views views) {
        views.with(AmendController.class, () -> new AmendController(amend, messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer("amend", "amend/amend.fxml", amend.openProperty(), amend::close, "#due"));
    }
}
