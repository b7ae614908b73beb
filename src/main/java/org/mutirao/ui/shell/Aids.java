package org.mutirao.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mutirao.application.importing.Selection;
import org.mutirao.application.query.Findable;
import org.mutirao.application.query.Findable.Kind;
import org.mutirao.ui.delivery.DeliveryKind;
import org.mutirao.ui.export.ExportPart;
import org.mutirao.ui.filter.FilterPart;
import org.mutirao.ui.filter.Filterable;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.offer.OffersViewModel;
import org.mutirao.ui.palette.PalettePart;
import org.mutirao.ui.paper.PaperPart;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shift.ShiftPart;

/// What helps on many screens: passing the turn, kept filters, papers, lists to take away, finding,
/// and the keys on a page.
///
/// @param exporting takes a list away
record Aids(
        ShiftPart shift,
        FilterPart filter,
        PaperPart papers,
        ExportPart exporting,
        PalettePart palette) {

    static Aids of(Frame frame, Work work, Around around) {
        Kit kit = frame.kit();
        var acting = frame.shell().actingProperty();
        var filter = FilterPart.of(kit, frame.shell().screenProperty(), filterable(work));
        var exporting =
                ExportPart.of(
                        kit,
                        Map.of(
                                Screen.NEEDS,
                                () -> new Selection.Needs(work.need().needs().filter()),
                                Screen.OFFERS,
                                work.offer().offers()::selection,
                                Screen.DELIVERIES,
                                work.delivery().deliveries()::selection),
                        frame.shell().screenProperty()::get,
                        acting);
        var palette =
                PalettePart.of(
                        kit,
                        () ->
                                Stream.of(frame.commands().all(), filter.filters().commands())
                                        .flatMap(List::stream)
                                        .toList(),
                        frame.shell().screenProperty(),
                        found(kit, work.ways(), around));
        var shift = ShiftPart.of(kit, acting::get, frame.actor()::ask);
        return new Aids(shift, filter, work.papers(), exporting, palette);
    }

    private static List<Filterable> filterable(Work work) {
        var needs = work.need().needs();
        var offers = work.offer().offers();
        var deliveries = work.delivery().deliveries();
        return List.of(
                Filterable.of(
                        Screen.NEEDS, NeedKind.class, needs.kindProperty(), needs.searchProperty()),
                Filterable.of(
                        Screen.OFFERS,
                        OffersViewModel.Kind.class,
                        offers.kindProperty(),
                        offers.searchProperty()),
                Filterable.of(
                        Screen.DELIVERIES,
                        DeliveryKind.class,
                        deliveries.kindProperty(),
                        deliveries.searchProperty()));
    }

    /// What showing something does that was found by its words.
    private static Map<Kind, Consumer<Findable>> found(Kit kit, Ways ways, Around around) {
        return Map.of(
                Kind.NEED, found -> ways.need(found.id()),
                Kind.OFFER, found -> ways.offer(found.id()),
                Kind.DELIVERY, found -> ways.delivery(found.id()),
                Kind.PLACE,
                        found -> {
                            kit.go().accept(Screen.PLACES);
                            around.place().places().open(found.id());
                        },
                Kind.PERSON,
                        found -> {
                            kit.go().accept(Screen.PEOPLE);
                            around.person().people().searchProperty().set(found.what());
                        });
    }

    List<Part> parts(Frame frame) {
        var messages = frame.kit().messages();
        return List.of(
                shift,
                filter,
                papers,
                exporting,
                new ActorPart(frame.actor(), messages),
                palette,
                new HelpPart(frame.help(), frame.commands(), frame.shell(), messages));
    }
}
