package org.mutirao.application.report;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Id;

/// What people, places and devices are called in one report.
final class Labels {
    /// Enough of an id's end to tell the people of one operation apart; its beginning is a time.
    private static final int TAIL = 6;

    private final Book book;
    private final ReportWords words;
    private final Function<String, Optional<String>> names;

    /// @param names of people, by id; it answers nothing where the report names nobody
    Labels(Book book, ReportWords words, Function<String, Optional<String>> names) {
        this.book = book;
        this.words = words;
        this.names = names;
    }

    /// Empty for nobody.
    String person(@Nullable String id) {
        if (id == null) {
            return "";
        }
        String kept = book.person(Id.of(id));
        return names.apply(kept).orElseGet(() -> words.get("report.person", tail(kept)));
    }

    /// @param id empty: a need without a place
    String place(String id) {
        if (id.isEmpty()) {
            return words.get("report.no_place");
        }
        return book.placeName(id).orElseGet(() -> words.get("report.home", tail(id)));
    }

    /// @param id of a place or a person; empty for goods of no registered offer
    String provider(String id) {
        if (id.equals(Book.NOBODY)) {
            return words.get("report.no_offer");
        }
        return book.placeName(id).orElseGet(() -> person(id));
    }

    /// Empty for none.
    String device(String id) {
        return id.isEmpty() ? "" : book.device(id);
    }

    String item(String name) {
        return name.isEmpty() ? words.get("report.no_item") : name;
    }

    static String tail(String id) {
        return id.substring(Math.max(0, id.length() - TAIL));
    }
}
