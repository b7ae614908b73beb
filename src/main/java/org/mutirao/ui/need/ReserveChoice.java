package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.command.Coordination.Match;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// Which offer is to cover the selected need, and how much of it.
final class ReserveChoice {
    static final Match NO_MATCH = new Match(List.of(), List.of());

    private final ReadOnlyObjectProperty<NeedRow> need;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Match> match = new ReadOnlyObjectWrapper<>(NO_MATCH);
    private final ReadOnlyObjectWrapper<Candidate> chosen = new ReadOnlyObjectWrapper<>();
    private final StringProperty quantity = new SimpleStringProperty("");
    private final BooleanBinding canReserve;
    private final BooleanBinding oneItem;

    ReserveChoice(ReadOnlyObjectProperty<NeedRow> need, Messages messages) {
        this.need = need;
        this.messages = messages;
        canReserve =
                Bindings.createBooleanBinding(
                        () ->
                                !match.get().candidates().isEmpty()
                                        && (severalItems() || amount().isPresent()),
                        match,
                        quantity,
                        need);
        oneItem = Bindings.createBooleanBinding(() -> !severalItems(), need);
    }

    /// Takes what can cover the need; the best one is chosen.
    void offer(Match found) {
        match.set(found);
        Candidate best = found.candidates().isEmpty() ? null : found.candidates().getFirst();
        chosen.set(best);
        quantity.set(best == null ? "" : suggestion(best));
    }

    void choose(Candidate candidate) {
        chosen.set(candidate);
        quantity.set(suggestion(candidate));
    }

    /// What the best offers cover together, or what another one covers alone.
    private String suggestion(Candidate candidate) {
        List<Candidate> ranked = match.get().candidates();
        BigDecimal missing = missing();
        BigDecimal amount = candidate.quantity();
        if (missing != null && candidate.equals(ranked.getFirst())) {
            BigDecimal together =
                    ranked.stream()
                            .map(Candidate::quantity)
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            amount = missing.min(together);
        }
        return amount == null ? "" : Amounts.number(amount, messages.locale());
    }

    private @Nullable BigDecimal missing() {
        NeedRow row = need.get();
        return row == null || row.items().isEmpty() ? null : row.items().getFirst().missing();
    }

    /// The chosen offer; null where the best ones are meant, as many as it takes.
    @Nullable String offerId() {
        Candidate candidate = chosen.get();
        List<Candidate> ranked = match.get().candidates();
        return candidate == null || candidate.equals(ranked.getFirst())
                ? null
                : candidate.offerId();
    }

    /// How much; null where all that is missing is meant.
    @Nullable BigDecimal typed() {
        return severalItems() ? null : amount().orElse(null);
    }

    private Optional<BigDecimal> amount() {
        return Amounts.read(quantity.get(), messages.locale()).filter(a -> a.signum() > 0);
    }

    /// Whether one amount cannot be said of the need: then all that is missing is reserved.
    boolean severalItems() {
        NeedRow row = need.get();
        return row != null && row.items().size() > 1;
    }

    /// Whether an amount can be said.
    BooleanBinding oneItem() {
        return oneItem;
    }

    BooleanBinding canReserve() {
        return canReserve;
    }

    ReadOnlyObjectProperty<Match> match() {
        return match.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Candidate> chosen() {
        return chosen.getReadOnlyProperty();
    }

    StringProperty quantity() {
        return quantity;
    }
}
