package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.EntryFacts;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.WhyModel.Answer;
import org.mutirao.application.query.WhyModel.Part;
import org.mutirao.application.query.WhyModel.Step;
import org.mutirao.ui.shared.WhyViewModel.Entry;
import org.mutirao.ui.shared.WhyViewModel.Head;
import org.mutirao.ui.shared.WhyViewModel.Read;
import org.mutirao.ui.shared.WhyViewModel.Row;

/// The answer to "why?" with names instead of ids, off the window's thread.
final class WhyReading {
    private final UiContext context;

    WhyReading(UiContext context) {
        this.context = context;
    }

    Read read(Asked asked) {
        Answer answer = context.why().why(asked, context.clock().instant(), context.zone());
        Map<String, String> names = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        boolean several = answer.parts().size() > 1;
        for (Part part : answer.parts()) {
            if (several) {
                rows.add(new Head(part.about()));
            }
            part.steps().forEach(step -> rows.add(entry(step, part.about().unit(), names)));
        }
        return new Read(rows, answer.all() - answer.parts().size());
    }

    private Entry entry(Step step, String unit, Map<String, String> names) {
        HistoryLine line = step.line();
        String user = line.userId();
        return new Entry(
                step,
                unit,
                user == null ? null : names.computeIfAbsent(user, this::name),
                line.notes().stream()
                        .flatMap(note -> context.people().words(note).stream())
                        .toList(),
                about(line, names));
    }

    private List<String> about(HistoryLine line, Map<String, String> names) {
        EntryFacts facts = new EntryFacts(line);
        Stream<String> carriers =
                facts.carriers().stream().map(id -> names.computeIfAbsent(id, this::name));
        Stream<String> places =
                facts.places().stream()
                        .flatMap(id -> context.readModel().place(id).stream())
                        .map(PlaceRow::name);
        return Stream.of(carriers, places, ofOffer(line)).flatMap(each -> each).distinct().toList();
    }

    /// What a reservation or its end does not repeat: the goods, and where they are.
    private Stream<String> ofOffer(HistoryLine line) {
        boolean reservation =
                line.type().equals("OfertaReservada") || line.type().startsWith("Reserva");
        return !reservation
                ? Stream.empty()
                : context.readModel().offer(line.aggregateId()).stream()
                        .flatMap(offer ->
                                Stream.concat(
                                        offer.items().stream().map(OfferRow.Line::item),
                                        Stream.ofNullable(offer.place())));
    }

    private String name(String personId) {
        return context.people().person(personId).map(PersonRow::name).orElse(personId);
    }
}
