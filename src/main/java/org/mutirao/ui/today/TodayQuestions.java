package org.mutirao.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.AtPlace;
import org.mutirao.application.query.Today.Filled;
import org.mutirao.application.query.Today.Shortage;
import org.mutirao.application.query.Today.Why;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Question;

/// The numbers of Hoje as they are asked.
record TodayQuestions(TodayWords words, Messages messages) {

    /// What is missing first.
    List<Question> shortNow(Today today) {
        return today.shortages().stream().limit(1).map(this::shortage).toList();
    }

    /// Where it is missing, then what else is.
    List<Question> shortWhere(Today today) {
        List<Question> all = new ArrayList<>();
        today.shortages().stream().limit(1).forEach(first -> all.addAll(places(first)));
        today.shortages().stream()
                .skip(1)
                .limit(TodayWords.OTHERS)
                .map(this::shortage)
                .forEach(all::add);
        return all;
    }

    private Question shortage(Shortage each) {
        return new Question(
                new Asked.Short(each.item(), each.unit()),
                messages.get("today.asked.short", each.item()),
                Amounts.of(each.missing(), each.unit(), messages.locale()));
    }

    private List<Question> places(Shortage shortage) {
        return shortage.places().stream()
                .limit(TodayWords.PLACES)
                .map(place -> at(shortage, place))
                .toList();
    }

    private Question at(Shortage shortage, AtPlace at) {
        return new Question(
                new Asked.ShortAt(shortage.item(), shortage.unit(), at.place()),
                messages.get("today.asked.short", shortage.item())
                        + " · "
                        + Objects.requireNonNullElse(at.place(), messages.get("need.no_place")),
                Amounts.of(at.missing(), shortage.unit(), messages.locale()));
    }

    Question filled(Filled each) {
        return new Question(
                new Asked.Filled(each.category()),
                messages.get("today.filled") + " · " + messages.word("category", each.category()),
                words.percent(each.share()));
    }

    /// One of the five numbers.
    ///
    /// @param key of its words
    Question number(String key, String value) {
        return new Question(asked(key), messages.get(key), value);
    }

    private static Asked asked(String key) {
        return switch (key) {
            case "today.late" -> new Asked.Waiting(Why.LATE);
            case "today.expiring" -> new Asked.Waiting(Why.EXPIRING);
            case "today.to_check" -> new Asked.Waiting(Why.TO_CHECK);
            case "today.conflicts" -> new Asked.Conflicting();
            case "today.on_the_road" ->
                    new Asked.Deliveries(DeliveryFilter.ALL.standing(DeliveryStatus.open(), null));
            default -> throw new IllegalArgumentException("no number of Hoje: " + key);
        };
    }
}
