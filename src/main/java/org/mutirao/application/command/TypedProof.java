package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Confirmed;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.security.CodeCheck;
import org.mutirao.application.security.DeliveryCode;
import org.mutirao.application.security.MacKey;
import org.mutirao.application.security.PartReceipt;
import org.mutirao.application.security.TypedCode;
import org.mutirao.domain.delivery.Amounts;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.CodeProof;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;

/// What somebody typed, or why they typed nothing, as the proof that a receipt or a pickup carries.
final class TypedProof {
    private final LiveStates live;
    private final ReadModel rows;
    private final Codes codes;

    TypedProof(LiveStates live, ReadModel rows, Codes codes) {
        this.live = live;
        this.rows = rows;
        this.codes = codes;
    }

    /// What came of checking what was typed; the slow part, done before the turn.
    sealed interface Checked {
        record Right(DeliveryCode code, MacKey macKey) implements Checked {}

        record Wrong(Optional<DeliveryRow> belongsTo) implements Checked {}

        record Without(WithoutCode why) implements Checked {}
    }

    /// Goes on with what came of it; refuses where neither a code nor a reason was given.
    Outcome<Confirmed> check(
            String deliveryId,
            CodeKind kind,
            @Nullable String typed,
            @Nullable WithoutCode without,
            Function<Checked, Outcome<Confirmed>> then) {
        if (typed == null) {
            return without == null
                    ? new Outcome.Refused<>(new CommandRefusal.CodeOrReason())
                    : then.apply(new Checked.Without(without));
        }
        if (!(TypedCode.parse(typed) instanceof TypedCode.WellFormed(var code))) {
            return new Outcome.Refused<>(new CommandRefusal.MalformedCode());
        }
        DeliveryState delivery = live.ask((log, states) -> states.delivery(log, Id.of(deliveryId)));
        return then.apply(
                codes.check(code, delivery, kind) instanceof CodeCheck.Right(var macKey)
                        ? new Checked.Right(code, macKey)
                        : new Checked.Wrong(ownerOf(code, kind, deliveryId)));
    }

    /// The open delivery whose code was typed instead, among those whose codes are known here.
    private Optional<DeliveryRow> ownerOf(DeliveryCode code, CodeKind kind, String not) {
        return Pages.all(from -> rows.deliveries(DeliveryStatus.open(), from, ReadModel.MOST_ROWS))
                .filter(row -> !row.deliveryId().equals(not))
                .filter(row -> codeOf(row, kind).filter(code::equals).isPresent())
                .findFirst();
    }

    private Optional<DeliveryCode> codeOf(DeliveryRow row, CodeKind kind) {
        return codes.find(
                live.ask((log, states) -> states.delivery(log, Id.of(row.deliveryId()))), kind);
    }

    CodeProof proof(Turn turn, DeliveryState state, Checked checked, Amounts amounts) {
        return switch (checked) {
            case Checked.Without(var why) -> new CodeProof.Without(why);
            case Checked.Wrong(var other) ->
                    new CodeProof.Wrong(
                            other.map(row -> Id.<Entity.Delivery>of(row.deliveryId()))
                                    .orElse(null));
            case Checked.Right(var code, var macKey) ->
                    new CodeProof.Right(code.characters(), mac(turn, state, macKey, amounts));
        };
    }

    private String mac(Turn turn, DeliveryState state, MacKey key, Amounts amounts) {
        List<Amounts.OfLine> lines = amounts.on(state).orElse(List.of());
        var receipt =
                new PartReceipt(
                        state.id().text(),
                        sum(lines.stream().map(Amounts.OfLine::received).toList()),
                        sum(lines.stream().map(Amounts.OfLine::lost).toList()),
                        Fields.text(turn.now()));
        return codes.field().partMac(key, receipt);
    }

    private static String sum(List<BigDecimal> amounts) {
        return amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }
}
