package org.mutirao.ui.shell;

import java.util.List;
import org.mutirao.ui.delivery.DeliveryPart;
import org.mutirao.ui.mine.MinePart;
import org.mutirao.ui.need.DispatchViewModel;
import org.mutirao.ui.need.NeedPart;
import org.mutirao.ui.offer.OfferPart;
import org.mutirao.ui.paper.PaperPart;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.WhyPart;
import org.mutirao.ui.today.TodayActions;
import org.mutirao.ui.today.TodayPart;

/// The screens of what is to be done: needed, offered and carried.
///
/// @param papers what is handed over with deliveries
record Work(
        Kit kit,
        TodayPart today,
        NeedPart need,
        OfferPart offer,
        DeliveryPart delivery,
        MinePart mine,
        PaperPart papers,
        Ways ways) {

    static Work of(Frame frame, Entering entering) {
        Kit kit = frame.kit();
        var papers = PaperPart.of(kit);
        var dispatch = new DispatchViewModel(kit.context(), kit.tasks(), kit.notices());
        var delivery = DeliveryPart.of(kit, entering::need, dispatch::handOver);
        papers.papers().prefer(delivery.deliveries().selectedProperty()::get);
        var need =
                NeedPart.of(
                        kit,
                        dispatch,
                        papers.papers(),
                        delivery.confirm(),
                        delivery.course(),
                        entering::need,
                        entering::offer,
                        entering.importing().importing()::start,
                        entering.amend()::start);
        delivery.passed()
                .whenOnMap(where -> {
                    kit.go().accept(Screen.NEEDS);
                    need.middle().askOnMap(where);
                });
        var acting = frame.shell().actingProperty();
        var mine = MinePart.of(kit, acting, delivery.confirm(), delivery.passed());
        var offer = OfferPart.of(kit, entering::offer, entering.importing().importing()::start);
        var ways =
                new Ways(
                        frame.shell(),
                        entering.entry(),
                        need.needs(),
                        offer.offers(),
                        delivery.deliveries());
        var today = TodayPart.of(kit, todayActions(kit, ways, delivery, dispatch), entering::need);
        return new Work(kit, today, need, offer, delivery, mine, papers, ways);
    }

    private static TodayActions todayActions(
            Kit kit, Ways ways, DeliveryPart delivery, DispatchViewModel dispatch) {
        return new TodayActions(
                kit.context().readModel(),
                kit.tasks(),
                kit.notices(),
                kit.go(),
                ways::need,
                ways::offer,
                delivery.confirm()::start,
                dispatch::start,
                ways::needsWith,
                ways::delivery);
    }

    /// Asks whether a delivery arrived.
    void receive(String deliveryId) {
        kit.tasks()
                .run(
                        () -> kit.context().readModel().delivery(deliveryId),
                        found -> found.ifPresent(delivery.confirm()::start),
                        kit.notices()::tell);
    }

    List<Part> parts() {
        return List.of(today, need, offer, new WhyPart(kit.why(), kit.messages()), delivery, mine);
    }
}
