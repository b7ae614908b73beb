package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Expiring;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.RuleIds;

/// What the log says of an offer whose end has passed.
class ExpiryEntryTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String offer(Instant due) {
        var draft =
                new EntryDraft(
                        BigDecimal.TEN, null, "marmita", "Cozinha B", false, null, due, null);
        return Desk.done(desk.coordinator().publishOffer(draft)).id();
    }

    private int expire() {
        return new Expiring(desk.graph.journal(), desk.rows()).closeWhatIsOver();
    }

    private EventBody of(String offer, String type) {
        return bodies(type).stream()
                .filter(body -> body.aggregateId().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    private List<EventBody> bodies(String type) {
        return desk.log().stream()
                .map(RecordedEvent::body)
                .filter(body -> body.eventType().equals(type))
                .toList();
    }

    @Test
    void itIsCausedByWhatSetTheEndAndWrittenInThatPersonsName() {
        Instant end = desk.clock.instant().plus(Duration.ofHours(1));
        String one = offer(end);
        String other = offer(end.plusSeconds(60));
        desk.clock.pass(Duration.ofHours(2));
        desk.act(desk.second);
        assertThat(expire()).isEqualTo(2);
        for (String id : List.of(one, other)) {
            EventBody cause = of(id, "OfertaPublicada");
            EventBody expired = of(id, "OfertaExpirada");
            assertThat(expired.eventId())
                    .isEqualTo(RuleIds.of("expira-oferta", cause.eventId(), ""));
            assertThat(expired.version()).isZero();
            assertThat(expired.userId()).isEqualTo(cause.userId());
            assertThat(expired.metadata()).isEqualTo("{\"causation\":\"" + cause.eventId() + "\"}");
        }
        assertThat(of(one, "OfertaExpirada").timestamp())
                .isEqualTo(end.toString().replace("Z", ".000Z"));
    }

    @Test
    void anOfferThatWasOverWhenItWasPublishedExpiresThen() {
        String late = offer(desk.clock.instant().minus(Duration.ofDays(4)));
        expire();
        assertThat(of(late, "OfertaExpirada").timestamp())
                .isEqualTo(of(late, "OfertaPublicada").timestamp());
    }
}
