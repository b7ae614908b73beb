package org.mutirao.ui.need;

import java.util.function.Consumer;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.WhyViewModel;

/// What can be done with the selected need, from wherever on the screen.
///
/// @param createNeed opens quick entry for a need
/// @param createOffer opens quick entry for an offer
/// @param importSheet asks for a sheet of needs
/// @param amending changes or calls off a need
public record NeedActions(
        NeedDetailViewModel detail,
        DispatchViewModel dispatch,
        WhyViewModel history,
        Runnable createNeed,
        Runnable createOffer,
        Runnable importSheet,
        Consumer<NeedRow> amending) {

    public void create() {
        createNeed.run();
    }

    public void reserve() {
        detail.reserve();
    }

    /// Asks who takes what is reserved; says what to do first where nothing is.
    public void send() {
        NeedRow need = detail.needProperty().get();
        if (need != null) {
            dispatch.start(need);
        }
    }

    public void amend() {
        NeedRow need = detail.needProperty().get();
        if (need != null) {
            amending.accept(need);
        }
    }

    public void why() {
        NeedRow need = detail.needProperty().get();
        if (need != null) {
            history.show(need.needId(), need.number());
        }
    }
}
