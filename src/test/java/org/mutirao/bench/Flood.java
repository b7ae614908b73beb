package org.mutirao.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mutirao.application.command.Draft;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;

/// Many places, and needs that differ in all that a table shows. The same ones each time.
final class Flood {
    static final long SEED = 11;
    private static final int BATCH = 1_000;
    private static final int DAYS = 30;
    private static final Instant BEGIN = Instant.parse("2027-05-02T12:00:00Z");
    private static final List<String> KINDS =
            List.of("Escola", "Ginásio", "Igreja", "Creche", "Abrigo", "Associação", "Paróquia");
    private static final List<String> NAMES =
            List.of(
                    "Dona", "São", "Santa", "Nova", "Vila", "Jardim", "Monte", "Rio", "Campo",
                    "Bela");
    private static final List<String> MORE =
            List.of(
                    "Leopoldina",
                    "Sebastião",
                    "Teresinha",
                    "Esperança",
                    "Assunção",
                    "Botânico",
                    "Alegre",
                    "Branco",
                    "Novo",
                    "Vista",
                    "Conceição",
                    "Medianeira");
    private static final List<String> GOODS =
            List.of("marmita", "cobertor", "água", "fralda", "vela", "arroz", "colchão", "sabão");

    private final Random random = new Random(SEED);
    private final Desk desk;
    private final List<String> places = new ArrayList<>();
    private int made;

    Flood(Desk desk) {
        this.desk = desk;
    }

    /// With their read tables.
    void places(int many) {
        while (places.size() < many) {
            List<Emission> batch = new ArrayList<>();
            for (int i = 0; i < Math.min(BATCH, many - places.size()); i++) {
                String id = desk.graph.ids().next();
                batch.add(new Emission(id, place(places.size() + i)));
            }
            batch.forEach(emission -> places.add(emission.aggregateId()));
            desk.append(batch);
        }
    }

    private PlaceRegistered place(int number) {
        return new PlaceRegistered(
                pick(KINDS) + " " + pick(NAMES) + " " + pick(MORE) + " " + number,
                PlaceKind.SCHOOL,
                BigDecimal.valueOf(-30 - random.nextInt(100), 2),
                BigDecimal.valueOf(-51 - random.nextInt(100), 2),
                "Porto Alegre",
                null,
                40,
                null,
                null);
    }

    /// With their read tables.
    void needs(int many) {
        var log = new LogOnly(desk);
        for (int left = many; left > 0; left -= BATCH) {
            List<Draft> batch = new ArrayList<>();
            for (int i = 0; i < Math.min(BATCH, left); i++) {
                batch.add(Draft.of(new Emission(desk.graph.ids().next(), need())));
            }
            log.append(batch);
        }
        desk.reopen();
        desk.graph.rebuild(done -> {});
    }

    private NeedCreated need() {
        String goods = pick(GOODS);
        return new NeedCreated(
                "A7K2-" + ++made,
                "Alimentos",
                List.of(
                        new Item(
                                desk.graph.ids().next(),
                                goods,
                                null,
                                null,
                                BigDecimal.valueOf(1 + random.nextInt(400)),
                                "un",
                                null,
                                null,
                                List.of())),
                Id.of(pick(places)),
                Id.of(String.valueOf(desk.graph.session().personId())),
                Urgency.values()[random.nextInt(Urgency.values().length)],
                BEGIN.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60))),
                null,
                null,
                null,
                null);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
