package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Times;

/// How a need is put in words.
public final class NeedWords {
    private static final Set<String> SAID_ELSEWHERE = Set.of("covers", "has", "in_time");

    private final Messages messages;
    private final Times times;

    public NeedWords(Messages messages) {
        this.messages = messages;
        this.times = messages.times();
    }

    /// In which they are said.
    Messages messages() {
        return messages;
    }

    /// `60 marmita`, `5 kg arroz`, `fraldas M`; further lines as `+2`.
    public String title(NeedRow need) {
        if (need.items().isEmpty()) {
            return messages.get("need.no_items");
        }
        String first = line(need.items().getFirst());
        int more = need.items().size() - 1;
        return more == 0 ? first : first + "  +" + more;
    }

    public String line(LedgerLine line) {
        BigDecimal needed = line.needed();
        return needed == null
                ? line.item()
                : Amounts.of(needed, line.unit(), messages.locale()) + " " + line.item();
    }

    public String place(NeedRow need) {
        return Objects.requireNonNullElse(need.place(), messages.get("need.no_place"));
    }

    /// ` · até 18:00`, or that there is no end.
    public String due(NeedRow need) {
        return need.due() == null
                ? messages.get("need.no_due")
                : messages.get("need.due", times.clock(need.due()));
    }

    /// `20`, and what became of it where nothing is missing.
    String missingShort(NeedRow need) {
        BigDecimal missing = missing(need);
        return lacks(need) && missing != null
                ? Amounts.number(missing, messages.locale())
                : outcome(need);
    }

    /// `18:00`; nothing where there is no end.
    String dueShort(NeedRow need) {
        return need.due() == null ? "" : times.clock(need.due());
    }

    /// `até 18:00 (em 3 h 20)`.
    public String dueLong(NeedRow need) {
        return need.due() == null ? messages.get("need.no_due") : dueLong(need.due());
    }

    private String dueLong(Instant due) {
        String clock = times.clock(due);
        String near = times.near(due);
        return near.equals(clock)
                ? messages.get("need.due", clock)
                : messages.get("need.due_long", clock, near);
    }

    public boolean late(NeedRow need) {
        return need.due() != null && times.isPast(need.due()) && open(need);
    }

    /// Whether it was called off or closed: what did not come will not.
    static boolean over(NeedRow need) {
        return need.status().equals("cancelada") || need.status().equals("encerrada");
    }

    private static boolean open(NeedRow need) {
        return need.status().equals("aberta") || need.status().equals("parcial");
    }

    /// The one number that matters: what is missing, or what became of it.
    public String outcome(NeedRow need) {
        if (!open(need)) {
            return messages.word("need.status", need.status());
        }
        BigDecimal missing = missing(need);
        if (missing == null) {
            return messages.get("need.how_many");
        }
        return missing.signum() == 0
                ? messages.get("need.covered")
                : messages.counted("need.missing", missing);
    }

    public boolean lacks(NeedRow need) {
        BigDecimal missing = missing(need);
        return open(need) && missing != null && missing.signum() > 0;
    }

    /// Whether anything more is wanted, or nobody said how much.
    public boolean wants(NeedRow need) {
        BigDecimal missing = missing(need);
        return open(need) && (missing == null || missing.signum() > 0);
    }

    public String noCandidates(NeedRow need) {
        if (over(need)) {
            return messages.get("detail.over", messages.word("need.status", need.status()));
        }
        return messages.get(wants(need) ? "detail.no_candidates" : "detail.nothing_missing");
    }

    private static @Nullable BigDecimal missing(NeedRow need) {
        return need.items().isEmpty() ? null : need.items().getFirst().missing();
    }

    /// Everything in one sentence, for those who listen.
    public String spoken(NeedRow need) {
        String urgency =
                messages.word("urgency", Objects.requireNonNullElse(need.urgency(), "nenhuma"));
        return String.join(", ", title(need), place(need), urgency, due(need), outcome(need));
    }

    public String candidate(Candidate candidate) {
        BigDecimal amount = candidate.quantity();
        if (amount == null) {
            return messages.get("need.how_many");
        }
        BigDecimal left = candidate.remaining();
        String covers = Amounts.number(amount, messages.locale());
        return left == null
                ? covers
                : messages.get("match.of", covers, Amounts.number(left, messages.locale()));
    }

    /// What speaks for it beside the amount; that it comes in time goes without saying.
    public String reasons(Candidate candidate) {
        return String.join(
                " · ",
                candidate.reasons().stream()
                        .filter(reason -> !SAID_ELSEWHERE.contains(reason.code()))
                        .map(messages::say)
                        .toList());
    }

    /// `40 marmita para Escola X`: what is reserved and can be sent.
    public String sending(NeedRow need) {
        String goods =
                String.join(
                        ", ",
                        need.items().stream()
                                .filter(line -> line.reserved().signum() > 0)
                                .map(l ->
                                        Amounts.of(l.reserved(), l.unit(), messages.locale())
                                                + " "
                                                + l.item())
                                .toList());
        return messages.get("dispatch.what", goods, place(need));
    }

    public String roles(PersonRow person) {
        return String.join(
                " · ", person.roles().stream().map(role -> messages.word("role", role)).toList());
    }
}
