package org.mutirao.ui.today;

import java.util.function.Consumer;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;

/// Where the rows and numbers of Hoje lead.
///
/// @param openNeed goes to a need by its id
/// @param openOffer goes to an offer by its id
/// @param receive asks whether a delivery arrived, or agrees with its receipt
/// @param send asks who takes what is reserved for a need
/// @param search shows the needs that have these words
/// @param follow shows how a delivery comes along, by its id
public record TodayActions(
        ReadModel read,
        Tasks tasks,
        Notices notices,
        Consumer<Screen> go,
        Consumer<String> openNeed,
        Consumer<String> openOffer,
        Consumer<DeliveryRow> receive,
        Consumer<NeedRow> send,
        Consumer<String> search,
        Consumer<String> follow) {

    void need(String needId) {
        openNeed.accept(needId);
    }

    void offer(String offerId) {
        openOffer.accept(offerId);
    }

    void receive(String deliveryId) {
        tasks.run(
                () -> read.delivery(deliveryId), found -> found.ifPresent(receive), notices::tell);
    }

    void send(String needId) {
        openNeed.accept(needId);
        tasks.run(() -> read.need(needId), found -> found.ifPresent(send), notices::tell);
    }

    void go(Screen screen) {
        go.accept(screen);
    }

    void needsOf(String item) {
        search.accept(item);
    }
}
