package org.mutirao.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.People;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.UiContext;

/// A small operation in memory: what view models ask and do, without a log.
public final class World implements ReadModel, People {
    public static final Instant NOW = Instant.parse("2026-05-12T17:40:00Z");
    public static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    final Map<String, NeedRow> needs = new LinkedHashMap<>();
    final Map<String, OfferRow> offers = new LinkedHashMap<>();
    final Map<String, DeliveryRow> deliveries = new LinkedHashMap<>();
    final Map<String, PlaceRow> places = new LinkedHashMap<>();
    final List<PersonRow> people = new ArrayList<>();
    final List<Runnable> listeners = new ArrayList<>();
    final WorldCoordination coordination = new WorldCoordination(this);
    private long pos;

    public UiContext context(Executor background) {
        return new UiContext(
                "Enchente RS · Canoas",
                "rosa",
                coordination,
                this,
                this,
                new TinyEntry(Clock.fixed(NOW, ZoneOffset.UTC), ZONE),
                Clock.fixed(NOW, ZoneOffset.UTC),
                ZONE,
                background,
                listeners::add);
    }

    public World withPeople() {
        people.add(new PersonRow("rosa", "Rosa", List.of("coordenacao")));
        people.add(new PersonRow("ana", "Ana Souza", List.of("voluntariado")));
        people.add(new PersonRow("davi", "Davi Lima", List.of("voluntariado")));
        return this;
    }

    void committed() {
        listeners.forEach(Runnable::run);
    }

    String next(String prefix) {
        return prefix + ++pos;
    }

    public String place(String name, String city) {
        for (PlaceRow known : places.values()) {
            if (name.equals(known.name())) {
                return known.placeId();
            }
        }
        String id = next("p");
        places.put(id, new PlaceRow(id, name, "abrigo", null, null, city, null, null, pos));
        return id;
    }

    public String need(String quantity, String item, String place, String urgency, Instant due) {
        String id = next("n");
        BigDecimal amount = quantity == null ? null : new BigDecimal(quantity);
        LedgerLine line = line(item, amount, "0", "0", "0");
        String placeId = place(place, "Canoas");
        needs.put(
                id,
                new NeedRow(
                        id,
                        "A7K2-" + pos,
                        "aberta",
                        null,
                        List.of(line),
                        placeId,
                        place,
                        urgency,
                        due,
                        NOW,
                        false,
                        pos));
        return id;
    }

    public String offer(String quantity, String item, String place, Instant until) {
        String id = next("o");
        BigDecimal amount = new BigDecimal(quantity);
        OfferRow.Line line =
                new OfferRow.Line("i" + pos, item, "un", amount, BigDecimal.ZERO, amount);
        offers.put(
                id,
                new OfferRow(
                        id,
                        "A7K2-" + pos,
                        "aberta",
                        null,
                        List.of(line),
                        place(place, "Canoas"),
                        place,
                        until,
                        NOW,
                        pos));
        return id;
    }

    static LedgerLine line(
            String item, BigDecimal needed, String reserved, String route, String received) {
        BigDecimal promised = new BigDecimal(reserved);
        BigDecimal road = new BigDecimal(route);
        BigDecimal came = new BigDecimal(received);
        BigDecimal rest =
                needed == null ? null : needed.subtract(promised).subtract(road).subtract(came);
        return new LedgerLine(
                "i",
                item,
                "un",
                needed,
                promised,
                road,
                came,
                rest == null ? null : rest.max(BigDecimal.ZERO),
                rest == null ? BigDecimal.ZERO : rest.negate().max(BigDecimal.ZERO));
    }

    /// Moves a need's ledger; its status follows.
    public void ledger(String needId, String reserved, String route, String received) {
        NeedRow row = needs.get(needId);
        LedgerLine old = row.items().getFirst();
        LedgerLine now = line(old.item(), old.needed(), reserved, route, received);
        boolean met = old.needed() != null && old.needed().compareTo(now.received()) <= 0;
        boolean some = now.received().signum() > 0;
        needs.put(
                needId,
                new NeedRow(
                        needId,
                        row.number(),
                        met ? "atendida" : some ? "parcial" : "aberta",
                        null,
                        List.of(now),
                        row.placeId(),
                        row.place(),
                        row.urgency(),
                        row.due(),
                        row.createdAt(),
                        false,
                        row.pos()));
    }

    private List<NeedRow> filtered(NeedFilter filter) {
        return needs.values().stream()
                .filter(n -> filter.statuses().isEmpty() || filter.statuses().contains(n.status()))
                .filter(n -> filter.placeId() == null || filter.placeId().equals(n.placeId()))
                .filter(n -> filter.text() == null || text(n).contains(filter.text().toLowerCase()))
                .toList();
    }

    private static String text(NeedRow need) {
        return (need.items().getFirst().item() + need.place() + need.number()).toLowerCase();
    }

    @Override
    public List<External> externals(String kind) {
        return List.of();
    }

    @Override
    public List<NeedRow> needs(NeedFilter filter, int offset, int limit) {
        return filtered(filter).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int countNeeds(NeedFilter filter) {
        return filtered(filter).size();
    }

    @Override
    public Optional<NeedRow> need(String needId) {
        return Optional.ofNullable(needs.get(needId));
    }

    @Override
    public List<OfferRow> offers(Set<String> statuses, int offset, int limit) {
        return offers.values().stream()
                .filter(o -> statuses.isEmpty() || statuses.contains(o.status()))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<OfferRow> offer(String offerId) {
        return Optional.ofNullable(offers.get(offerId));
    }

    @Override
    public List<DeliveryRow> deliveries(Set<String> statuses, int offset, int limit) {
        return deliveries.values().stream()
                .filter(d -> statuses.isEmpty() || statuses.contains(d.status()))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<DeliveryRow> delivery(String deliveryId) {
        return Optional.ofNullable(deliveries.get(deliveryId));
    }

    @Override
    public List<DeliveryRow> deliveriesOf(String needId) {
        return deliveries.values().stream()
                .filter(d -> d.lines().stream().anyMatch(l -> needId.equals(l.needId())))
                .toList();
    }

    @Override
    public List<PlaceRow> places(String text, int offset, int limit) {
        String words = text == null ? "" : text.toLowerCase();
        return places.values().stream()
                .filter(p -> p.name().toLowerCase().contains(words))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<PlaceRow> placesNamed(String name) {
        return places.values().stream()
                .filter(row -> name.equalsIgnoreCase(row.name()) && row.mergedInto() == null)
                .toList();
    }

    @Override
    public List<String> openOfferIds() {
        return offers.values().stream()
                .filter(row -> row.status().equals("aberta"))
                .map(OfferRow::offerId)
                .toList();
    }

    @Override
    public List<PersonRoles> people(int offset, int limit) {
        return people.stream()
                .map(row -> new PersonRoles(row.personId(), row.roles(), null))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<PlaceRow> place(String placeId) {
        return Optional.ofNullable(places.get(placeId));
    }

    @Override
    public List<HistoryLine> history(String entityId, int limit) {
        return List.of(
                new HistoryLine(
                        1,
                        "e1",
                        "NecessidadeCriada",
                        NOW.minusSeconds(4_000),
                        NOW,
                        "rosa",
                        "0192aaaa-0000",
                        "{}",
                        "accepted",
                        true),
                new HistoryLine(
                        2,
                        "e2",
                        "OfertaReservada",
                        NOW.minusSeconds(900),
                        NOW,
                        "rosa",
                        "0192aaaa-0000",
                        "{\"quantity\":\"40\"}",
                        null,
                        true));
    }

    @Override
    public List<Entity> find(String idOrNumber) {
        return List.of();
    }

    @Override
    public List<PersonRow> find(String text, int limit) {
        return people.stream()
                .filter(p -> p.name().toLowerCase().contains(text.toLowerCase()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<PersonRow> person(String personId) {
        return people.stream().filter(p -> p.personId().equals(personId)).findFirst();
    }
}
