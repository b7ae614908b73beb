package org.mutirao.application.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.report.DeliveryStory.Receipt;
import org.mutirao.application.report.Finding.Kind;
import org.mutirao.domain.delivery.Arrived;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent.CodeRefused;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// What an auditor should look at of one delivery.
final class DeliveryFindings {
    private final Book book;
    private final DeliveryStory story;
    private final Consumer<Finding> sink;

    private DeliveryFindings(Book book, DeliveryStory story, Consumer<Finding> sink) {
        this.book = book;
        this.story = story;
        this.sink = sink;
    }

    static void of(Book book, DeliveryStory story, Consumer<Finding> sink) {
        new DeliveryFindings(book, story, sink).all();
    }

    private void all() {
        for (Fact fact : story.own()) {
            receipt(fact).ifPresent(receipt -> receipt(fact, receipt));
            switch (fact.event()) {
                case CodeRefused e ->
                        tell(Kind.WRONG_CODE, fact, Amount.NONE, null, String.valueOf(e.attempt()));
                case ReceiptCorrected e -> e.lines().forEach(line -> corrected(fact, line, e));
                case DeliveryFailed e ->
                        tell(Kind.FAILED, fact, sent(e.lines()), e.reason().wire(), null);
                case DeliveryCancelled e ->
                        tell(Kind.CANCELLED, fact, sent(e.lines()), e.reason(), null);
                default -> {} // as it should be, or told with its receipt
            }
        }
    }

    private Optional<Receipt> receipt(Fact fact) {
        return story.receipts().stream()
                .filter(each -> each.arrived().event().equals(fact.id()))
                .findFirst();
    }

    private void receipt(Fact fact, Receipt receipt) {
        Arrived arrived = receipt.arrived();
        @Nullable String why = arrived.without() == null ? null : arrived.without().reason().wire();
        @Nullable Kind kind =
                switch (receipt.proof()) {
                    case TO_CHECK -> Kind.WITHOUT_CODE;
                    case CHECKED -> Kind.WITHOUT_CODE_CHECKED;
                    case CHECKED_HERE -> Kind.WITHOUT_CODE_ONE_LAPTOP;
                    case PART -> Kind.PART_ON_ONE_CODE;
                    case NOTHING -> Kind.NO_PROOF;
                    case CODE, COUNTER, WITHDRAWN -> null;
                };
        if (kind != null) {
            @Nullable Id<Entity.Person> second = arrived.checkedBy();
            tell(kind, fact, came(arrived.lines()), why, second == null ? null : second.text());
        }
        for (ReceiptLine line : arrived.lines()) {
            @Nullable BigDecimal lost = line.lost();
            @Nullable Cargo cargo = story.state().lines().get(line.lineId());
            if (cargo == null || !cargo.unit().equals(line.unit())) {
                tell(Kind.OTHER_UNIT, fact, amount(line.received(), line), null, null);
            } else if (lost != null && lost.signum() > 0) {
                @Nullable String reason =
                        line.lossReason() == null ? null : line.lossReason().wire();
                tell(Kind.LOST, fact, amount(lost, line), reason, null);
            }
        }
    }

    private void corrected(Fact fact, CorrectedLine line, ReceiptCorrected event) {
        Amount difference =
                new Amount(
                        line.to().subtract(line.from()),
                        line.unit(),
                        item(line.needId(), line.needItemId(), line.unit()));
        tell(Kind.CORRECTED, fact, difference, event.reason(), null);
    }

    /// @param amount null where lines of unlike units cannot be added
    private record Amount(
            @Nullable BigDecimal amount, @Nullable String unit, @Nullable String item) {
        static final Amount NONE = new Amount(null, null, null);

        Amount plus(Amount other) {
            boolean alike = Objects.equals(unit, other.unit);
            return alike && amount != null && other.amount != null
                    ? new Amount(
                            amount.add(other.amount),
                            unit,
                            Objects.equals(item, other.item) ? item : null)
                    : NONE;
        }
    }

    private Amount came(List<ReceiptLine> lines) {
        return lines.stream()
                .map(line -> amount(line.received(), line))
                .reduce(Amount::plus)
                .orElse(Amount.NONE);
    }

    private Amount amount(BigDecimal of, ReceiptLine line) {
        return new Amount(of, line.unit(), item(line.needId(), line.needItemId(), line.unit()));
    }

    private Amount sent(List<DeliveryLine> lines) {
        return lines.stream()
                .map(line ->
                        new Amount(
                                line.quantity(),
                                line.unit(),
                                item(line.needId(), line.needItemId(), line.unit())))
                .reduce(Amount::plus)
                .orElse(Amount.NONE);
    }

    private @Nullable String item(
            @Nullable Id<Entity.Need> needId, @Nullable String lineId, String unit) {
        return needId == null ? null : book.goods(needId.text(), lineId, unit).item();
    }

    private void tell(
            Kind kind, Fact fact, Amount amount, @Nullable String why, @Nullable String more) {
        sink.accept(
                new Finding(
                        kind,
                        fact.at(),
                        story.number(),
                        fact.by() == null ? null : fact.by().text(),
                        fact.device().text(),
                        amount.amount(),
                        amount.unit(),
                        amount.item(),
                        why,
                        more));
    }
}
