package org.mutirao.ui.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.FileImport.Fate;
import org.mutirao.application.importing.FileImport.Report;
import org.mutirao.application.importing.FileImport.Told;
import org.mutirao.application.importing.ImportField;
import org.mutirao.application.importing.ImportKind;
import org.mutirao.application.importing.ImportRow.DuplicateRow;
import org.mutirao.application.importing.ImportRow.Goods;
import org.mutirao.application.importing.ImportRow.ItemRow;
import org.mutirao.application.importing.ImportRow.NeedRow;
import org.mutirao.application.importing.ImportRow.OfferRow;
import org.mutirao.application.importing.ImportRow.PlaceRow;
import org.mutirao.application.importing.ImportRow.RowProblem;
import org.mutirao.application.importing.PlaceRef;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// What a sheet's rows mean, in words.
public final class ImportWords {
    private static final int MOST_SAMPLE = 60;

    private final Messages messages;

    public ImportWords(Messages messages) {
        this.messages = messages;
    }

    /// `40 marmita · Escola X · urgente · até 18h`.
    String row(Told told) {
        return switch (told.row()) {
            case NeedRow need -> need(need);
            case OfferRow offer ->
                    joined(
                            goods(offer.goods()),
                            place(offer.place()),
                            offer.availableUntil() == null
                                    ? null
                                    : messages.get("offer.until", offer.availableUntil()));
            case PlaceRow place ->
                    joined(
                            place.name(),
                            messages.word("place.kind", place.kind().wire()),
                            place.city(),
                            place.latitude() == null
                                    ? null
                                    : place.latitude() + ", " + place.longitude());
            case ItemRow item ->
                    joined(
                            item.name(),
                            messages.word("category", item.category()),
                            item.unit(),
                            item.code());
            case DuplicateRow again -> messages.get("import.again_in_file", again.firstRow());
            case RowProblem problem -> problem(problem);
        };
    }

    private String need(NeedRow need) {
        return joined(
                goods(need.goods()),
                place(need.place()),
                need.urgency() == null ? null : messages.word("urgency", need.urgency().wire()),
                need.due() == null ? null : messages.get("need.due", need.due()),
                need.closed() ? messages.get("import.closed") : null);
    }

    String problem(RowProblem problem) {
        String reason = messages.word("row", problem.reason());
        return problem.column().isEmpty()
                ? reason
                : messages.get(
                        "import.problem", problem.column(), shortened(problem.value()), reason);
    }

    private static String shortened(String text) {
        return text.length() > MOST_SAMPLE ? text.substring(0, MOST_SAMPLE) + "…" : text;
    }

    private String goods(Goods goods) {
        BigDecimal quantity = goods.quantity();
        return quantity == null
                ? goods.item()
                : Amounts.of(quantity, goods.unit(), messages.locale()) + " " + goods.item();
    }

    private static @Nullable String place(@Nullable PlaceRef ref) {
        return ref == null ? null : Objects.requireNonNullElse(ref.name(), ref.externalId());
    }

    private static String joined(@Nullable String... parts) {
        List<String> said = new ArrayList<>();
        for (@Nullable String part : parts) {
            if (part != null) {
                said.add(part);
            }
        }
        return String.join(" · ", said);
    }

    String fate(Told told) {
        return messages.get("import.fate." + told.fate().name());
    }

    static String tone(Fate fate) {
        return switch (fate) {
            case NEW -> "ok";
            case DUPLICATE -> "plain";
            case WRONG -> "urgent";
        };
    }

    String column(ColumnChoice column) {
        return shortened(column.header());
    }

    String samples(ColumnChoice column) {
        return shortened(String.join(" · ", column.samples()));
    }

    String field(@Nullable ImportField field) {
        return field == null
                ? messages.get("import.field.none")
                : messages.get("import.field." + field.word());
    }

    /// `1.234 linhas: 1.200 novas, 30 repetidas, 4 com erro · 12 lugares novos`.
    String counts(Report report) {
        String rows =
                messages.get(
                        "import.counts",
                        report.rows(),
                        report.imported() + report.keptOut(),
                        report.duplicates(),
                        report.errors().size());
        return report.newPlaces() == 0
                ? rows
                : rows
                        + " · "
                        + messages.counted(
                                "import.new_places", BigDecimal.valueOf(report.newPlaces()));
    }

    /// What came of every row.
    String account(Report report) {
        return messages.get(
                "import.account",
                report.rows(),
                report.imported(),
                report.duplicates(),
                report.errors().size(),
                report.keptOut());
    }

    /// Of the button that writes.
    String write(@Nullable Report report) {
        if (report == null) {
            return messages.get("import.write");
        }
        BigDecimal news = BigDecimal.valueOf(report.imported() + report.keptOut());
        return messages.counted(
                report.errors().isEmpty() ? "import.write_all" : "import.write_others", news);
    }

    String kind(ImportKind kind) {
        return messages.get("import.kind." + kind.word());
    }

    /// Names of the columns in a sheet of errors.
    List<String> errorHead() {
        return List.of(
                messages.get("import.error.row"),
                messages.get("import.error.column"),
                messages.get("import.error.value"),
                messages.get("import.error.reason"));
    }

    String reason(RowProblem problem) {
        return messages.word("row", problem.reason());
    }
}
