package org.mutirao.application.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.paper.Paper.Blank;
import org.mutirao.application.paper.Paper.Block;
import org.mutirao.application.paper.Paper.Code;
import org.mutirao.application.paper.Paper.Column;
import org.mutirao.application.paper.Paper.Field;
import org.mutirao.application.paper.Paper.Line;
import org.mutirao.application.paper.Paper.Square;
import org.mutirao.application.paper.Paper.Table;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.CodeKind;

/// The papers of deliveries. What goes with the carrier never bears a code that somebody has to
/// say: whoever finds the paper could then confirm what never came.
public final class DeliveryPapers {
    private final PaperWords words;

    public DeliveryPapers(PaperWords words) {
        this.words = words;
    }

    /// What goes with the carrier; its square code holds the delivery's id.
    public Paper slip(DeliveryRow row) {
        return new Paper(
                words.get("slip.title", row.number()),
                List.of(
                        new Square(row.deliveryId(), words.get("slip.caption")),
                        field("slip.origin", row.origin()),
                        field("slip.destination", row.destination()),
                        goods(List.of(row), DeliveryRow.Line::sent),
                        new Blank(words.get("slip.carrier")),
                        new Blank(words.get("slip.received")),
                        new Blank(words.get("slip.signature"))));
    }

    /// What the receiver or the provider gets, apart from the slip.
    ///
    /// @param code as it was shown, which is recorded
    public Paper code(DeliveryRow row, CodeKind kind, String code) {
        boolean pickup = kind == CodeKind.PICKUP;
        return new Paper(
                words.get(pickup ? "code_sheet.pickup" : "code_sheet.delivery", row.number()),
                List.of(
                        new Square(code, words.get("code_sheet.caption")),
                        new Code(
                                words.get(pickup ? "code_sheet.say_out" : "code_sheet.say_in"),
                                code),
                        field("slip.origin", row.origin()),
                        field("slip.destination", row.destination()),
                        goods(List.of(row), DeliveryRow.Line::sent),
                        new Line(words.get("code_sheet.keep"))));
    }

    /// What is to be loaded at one place, all together and for whom.
    public Paper load(@Nullable String origin, List<DeliveryRow> rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(goods(rows, DeliveryRow.Line::open));
        blocks.add(
                new Table(
                        List.of(
                                new Column(words.get("paper.delivery"), 3, false),
                                new Column(words.get("paper.goods"), 5, false),
                                new Column(words.get("slip.destination"), 5, false)),
                        rows.stream()
                                .map(row ->
                                        List.of(
                                                row.number(),
                                                said(row, DeliveryRow.Line::open),
                                                place(row.destination())))
                                .toList()));
        blocks.add(new Blank(words.get("load.loaded")));
        return new Paper(words.get("load.title", place(origin)), blocks);
    }

    /// Where one carrier goes, and what is done there.
    public Paper route(String carrier, List<Route.Stop> stops) {
        List<List<String>> rows = new ArrayList<>();
        double km = 0;
        for (Route.Stop stop : stops) {
            Double far = stop.km();
            km += far == null ? 0 : far;
            List<String> tasks = new ArrayList<>();
            stop.load().forEach(row -> tasks.add(task("route.load", row)));
            stop.leave().forEach(row -> tasks.add(task("route.leave", row)));
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            place(stop.place()),
                            String.join("; ", tasks),
                            far == null ? "" : words.get("said.near", far)));
        }
        Table table =
                new Table(
                        List.of(
                                new Column("", 1, false),
                                new Column(words.get("route.stop"), 5, false),
                                new Column(words.get("route.what"), 8, false),
                                new Column(words.get("route.straight"), 3, true)),
                        rows);
        return new Paper(
                words.get("route.title", carrier),
                List.of(table, new Line(words.get("route.estimate", km))));
    }

    private String task(String key, DeliveryRow row) {
        return words.get(key, said(row, DeliveryRow.Line::open), row.number());
    }

    private record Goods(String item, String unit) {}

    private Table goods(List<DeliveryRow> rows, Function<DeliveryRow.Line, BigDecimal> part) {
        return new Table(
                List.of(
                        new Column(words.get("paper.amount"), 2, false),
                        new Column(words.get("paper.item"), 9, false)),
                sums(rows, part).entrySet().stream()
                        .map(each -> List.of(amount(each), each.getKey().item()))
                        .toList());
    }

    private String said(DeliveryRow row, Function<DeliveryRow.Line, BigDecimal> part) {
        return String.join(
                ", ",
                sums(List.of(row), part).entrySet().stream()
                        .map(each -> amount(each) + " " + each.getKey().item())
                        .toList());
    }

    private String amount(Map.Entry<Goods, BigDecimal> each) {
        return words.get("slip.amount", each.getValue(), each.getKey().unit());
    }

    private static Map<Goods, BigDecimal> sums(
            List<DeliveryRow> rows, Function<DeliveryRow.Line, BigDecimal> part) {
        Map<Goods, BigDecimal> sums = new LinkedHashMap<>();
        for (DeliveryRow row : rows) {
            for (DeliveryRow.Line line : row.lines()) {
                sums.merge(new Goods(line.item(), line.unit()), part.apply(line), BigDecimal::add);
            }
        }
        return sums;
    }

    private Field field(String key, @Nullable String value) {
        return new Field(words.get(key), place(value));
    }

    private static String place(@Nullable String name) {
        return Objects.requireNonNullElse(name, "-");
    }
}
