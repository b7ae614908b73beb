package org.mutirao.ui.shell;

import org.mutirao.ui.delivery.DeliveriesViewModel;
import org.mutirao.ui.entry.EntryViewModel;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.need.NeedsViewModel;
import org.mutirao.ui.offer.OffersViewModel;
import org.mutirao.ui.shared.Screen;

/// The ways from one part of the window to what stands in another.
public record Ways(
        ShellViewModel shell,
        EntryViewModel entry,
        NeedsViewModel needs,
        OffersViewModel offers,
        DeliveriesViewModel deliveries) {

    /// To a need; quick entry does not cover it.
    public void need(String needId) {
        entry.close();
        shell.go(Screen.NEEDS);
        needs.open(needId);
    }

    void offer(String offerId) {
        shell.go(Screen.OFFERS);
        offers.open(offerId);
    }

    /// To a delivery, and how it comes along.
    void delivery(String deliveryId) {
        shell.go(Screen.DELIVERIES);
        deliveries.follow(deliveryId);
    }

    /// To the open needs that have these words.
    void needsWith(String words) {
        shell.go(Screen.NEEDS);
        needs.kindProperty().set(NeedKind.OPEN);
        needs.searchProperty().set(words);
    }
}
