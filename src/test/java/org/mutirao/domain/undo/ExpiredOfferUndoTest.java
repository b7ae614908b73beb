package org.mutirao.domain.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Facts;
import org.mutirao.domain.testing.Journal;

/// An offer that the authority has closed: what is undone leaves it expired, not withdrawn.
class ExpiredOfferUndoTest {
    private static final Instant END = Journal.START.plus(Duration.ofHours(2));
    private static final Instant LATER = END.plus(Duration.ofHours(2));

    private final Operation operation = new Operation();
    private final Id<Entity.Offer> id = Id.of(operation.newId());

    @BeforeEach
    void anOfferExpires() {
        happens(
                new OfferPublished(
                        "A-1",
                        null,
                        List.of(Facts.item("line", "marmita", "40", "un")),
                        null,
                        null,
                        END,
                        null,
                        null,
                        null));
        happens(new OfferExpired(END));
    }

    @Test
    void aReopeningThatIsUndoneLeavesItExpired() {
        undo(happens(new OfferReopened(LATER)));
        assertThat(offer().status()).isEqualTo(OfferStatus.EXPIRED);
        assertThat(offer().availableUntil()).isEqualTo(END);
        undo(operation.commands().getLast());
        assertThat(offer().status()).isEqualTo(OfferStatus.OPEN);
        assertThat(offer().availableUntil()).isEqualTo(LATER);
    }

    @Test
    void aWithdrawalThatIsUndoneLeavesItExpired() {
        undo(happens(new OfferWithdrawn("x", null)));
        assertThat(offer().status()).isEqualTo(OfferStatus.EXPIRED);
        undo(operation.commands().getLast());
        assertThat(offer().status()).isEqualTo(OfferStatus.WITHDRAWN);
    }

    private List<Fact> happens(OfferEvent event) {
        return operation.append(List.of(Emission.of(id, event)));
    }

    private void undo(List<Fact> command) {
        UndoPlan plan = operation.plan(command);
        assertThat(plan).isInstanceOf(UndoPlan.Possible.class);
        operation.append(((UndoPlan.Possible) plan).emissions());
    }

    private OfferState offer() {
        return operation.offer(id.text());
    }
}
