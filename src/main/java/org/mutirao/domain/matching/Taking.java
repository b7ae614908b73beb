package org.mutirao.domain.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.matching.ReservationPlan.Part;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// What is taken of the candidates for one need, part by part. What was taken of an offer's line is
/// no longer available to the need's next line.
final class Taking {
    private final Id<Entity.Need> need;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Line, BigDecimal> taken = new HashMap<>();

    private record Line(String offerId, String itemId) {}

    Taking(Id<Entity.Need> need) {
        this.need = need;
    }

    List<Part> parts() {
        return parts;
    }

    /// Covers `rest` with the best offer that suffices alone; where none does, with the largest,
    /// and so on.
    Quantity fewest(Quantity rest, List<Candidate> others) {
        List<Candidate> left =
                new ArrayList<>(others.stream().filter(c -> isIn(c, rest.unit())).toList());
        Quantity open = rest;
        while (open.isPositive() && !left.isEmpty()) {
            Candidate next = sufficient(left, open).orElseGet(() -> largest(left));
            left.remove(next);
            open = open.minus(takeUpTo(next, open));
        }
        return open;
    }

    private boolean isIn(Candidate candidate, String unit) {
        @Nullable Quantity available = available(candidate);
        return available == null || available.unit().equals(unit);
    }

    private Optional<Candidate> sufficient(List<Candidate> left, Quantity wanted) {
        return left.stream()
                .filter(each -> {
                    @Nullable Quantity available = available(each);
                    return available == null || !available.lessThan(wanted);
                })
                .findFirst();
    }

    private Candidate largest(List<Candidate> left) {
        // the first of equals is the better ranked
        return left.stream()
                .sorted(Comparator.comparing(this::amount).reversed())
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal amount(Candidate candidate) {
        @Nullable Quantity available = available(candidate);
        return available == null ? BigDecimal.ZERO : available.amount();
    }

    @Nullable Quantity available(Candidate candidate) {
        @Nullable Quantity remaining = candidate.remaining();
        if (remaining == null) {
            return null;
        }
        BigDecimal gone = taken.getOrDefault(line(candidate), BigDecimal.ZERO);
        return remaining.minus(new Quantity(gone, remaining.unit())).orZero();
    }

    Quantity takeUpTo(Candidate candidate, Quantity wanted) {
        @Nullable Quantity available = available(candidate);
        Quantity amount = available == null ? wanted : available.min(wanted);
        take(candidate, amount);
        return amount;
    }

    void take(Candidate candidate, Quantity amount) {
        if (amount.isPositive()) {
            taken.merge(line(candidate), amount.amount(), BigDecimal::add);
            parts.add(
                    new Part(
                            candidate.offerId(),
                            candidate.itemId(),
                            need,
                            candidate.needItemId(),
                            amount));
        }
    }

    private static Line line(Candidate candidate) {
        return new Line(candidate.offerId().text(), candidate.itemId());
    }
}
