package org.mutirao.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.domain.shared.Urgency;

/// Carries out the main job on a [World].
final class WorldCoordination implements Coordination {
    static final String CODE = "7K4Q-92";

    /// What a wrong code is answered with.
    record WrongCode() implements Refusal {
        @Override
        public String code() {
            return "wrong_code";
        }
    }

    private final World world;
    final List<Receipt> receipts = new ArrayList<>();
    final List<String> undone = new ArrayList<>();
    private Runnable last = () -> {};
    private String lastCommand;

    WorldCoordination(World world) {
        this.world = world;
    }

    private <T> Outcome<T> done(T value, Runnable undo) {
        last = undo;
        lastCommand = world.next("c");
        world.committed();
        return new Outcome.Done<>(value, lastCommand, List.of(lastCommand));
    }

    @Override
    public Outcome<Registered> registerNeed(EntryDraft d) {
        String amount = d.quantity() == null ? null : d.quantity().toString();
        Urgency urgency = d.urgency();
        String id =
                world.need(
                        amount,
                        d.item(),
                        d.placeName(),
                        urgency == null ? null : urgency.wire(),
                        d.due());
        return done(
                new Registered(id, world.needs.get(id).number(), List.of(), List.of()),
                () -> world.needs.remove(id));
    }

    @Override
    public Outcome<Registered> publishOffer(EntryDraft d) {
        String id = world.offer(d.quantity().toString(), d.item(), d.placeName(), d.due());
        return done(
                new Registered(id, world.offers.get(id).number(), List.of(), List.of()),
                () -> world.offers.remove(id));
    }

    @Override
    public Match match(String needId) {
        LedgerLine line = world.needs.get(needId).items().getFirst();
        List<Candidate> fit = new ArrayList<>();
        List<Unfit> unfit = new ArrayList<>();
        for (OfferRow offer : world.offers.values()) {
            OfferRow.Line has = offer.items().getFirst();
            if (has.item().equals(line.item()) && has.remaining().signum() > 0) {
                fit.add(candidate(offer, has, line, 94 - 13 * fit.size()));
            } else {
                Said why = Said.of("other_item", has.item(), line.item());
                unfit.add(new Unfit(offer.offerId(), offer.place(), has.item(), why));
            }
        }
        boolean covered = line.missing() != null && line.missing().signum() == 0;
        return new Match(covered ? List.of() : fit, unfit);
    }

    private static Candidate candidate(
            OfferRow offer, OfferRow.Line has, LedgerLine line, int score) {
        BigDecimal left = has.remaining();
        BigDecimal covers = line.missing() == null ? left : line.missing().min(left);
        List<Said> reasons = new ArrayList<>(List.of(Said.of("near", 2.14)));
        if (offer.availableUntil() != null) {
            reasons.add(Said.of("expires_at", offer.availableUntil()));
        }
        reasons.add(Said.of("same_item"));
        return new Candidate(
                offer.offerId(),
                "i",
                offer.place(),
                has.item(),
                covers,
                left,
                "un",
                score,
                40,
                20,
                20,
                10,
                reasons);
    }

    @Override
    public Outcome<List<Reserved>> reserve(String needId, String offerId, BigDecimal quantity) {
        List<Reserved> reserved = new ArrayList<>();
        BigDecimal rest = quantity;
        for (Candidate each : match(needId).candidates()) {
            if (rest.signum() > 0 && (offerId == null || offerId.equals(each.offerId()))) {
                BigDecimal part = rest.min(each.remaining());
                rest = rest.subtract(part);
                take(each.offerId(), part);
                reserved.add(
                        new Reserved(world.next("r"), each.offerId(), part, "un", "confirmed"));
            }
        }
        BigDecimal all = quantity.subtract(rest);
        move(needId, all, BigDecimal.ZERO, BigDecimal.ZERO);
        return done(
                reserved,
                () -> {
                    reserved.forEach(r -> take(r.offerId(), r.quantity().negate()));
                    move(needId, all.negate(), BigDecimal.ZERO, BigDecimal.ZERO);
                });
    }

    private void take(String offerId, BigDecimal part) {
        OfferRow o = world.offers.get(offerId);
        OfferRow.Line l = o.items().getFirst();
        OfferRow.Line now =
                new OfferRow.Line(
                        l.itemId(),
                        l.item(),
                        l.unit(),
                        l.offered(),
                        l.reserved().add(part),
                        l.remaining().subtract(part));
        world.offers.put(
                offerId,
                new OfferRow(
                        offerId,
                        o.number(),
                        now.remaining().signum() > 0 ? "aberta" : "esgotada",
                        null,
                        List.of(now),
                        o.placeId(),
                        o.place(),
                        o.availableUntil(),
                        o.createdAt(),
                        o.pos()));
    }

    private void move(String needId, BigDecimal reserved, BigDecimal road, BigDecimal received) {
        LedgerLine line = world.needs.get(needId).items().getFirst();
        world.ledger(
                needId,
                line.reserved().add(reserved).toString(),
                line.inRoute().add(road).toString(),
                line.received().add(received).toString());
    }

    @Override
    public Outcome<List<Dispatched>> dispatch(String needId, String volunteerId) {
        NeedRow need = world.needs.get(needId);
        LedgerLine line = need.items().getFirst();
        BigDecimal all = line.reserved();
        String id = world.next("d");
        String number = "A7K2-" + id.substring(1);
        delivery(id, number, needId, "iniciada", all, BigDecimal.ZERO, all);
        move(needId, all.negate(), all, BigDecimal.ZERO);
        return done(List.of(new Dispatched(id, number, null, all, "un", CODE, null)), () -> {});
    }

    void delivery(
            String id,
            String number,
            String needId,
            String status,
            BigDecimal sent,
            BigDecimal received,
            BigDecimal open) {
        NeedRow need = world.needs.get(needId);
        DeliveryRow.Line line =
                new DeliveryRow.Line(
                        "l",
                        needId,
                        need.items().getFirst().item(),
                        "un",
                        sent,
                        received,
                        BigDecimal.ZERO,
                        open);
        world.deliveries.put(
                id,
                new DeliveryRow(
                        id,
                        number,
                        status,
                        List.of(line),
                        null,
                        "Cozinha Mathias",
                        need.placeId(),
                        need.place(),
                        "ana",
                        false,
                        World.NOW.minusSeconds(720),
                        1));
    }

    @Override
    public Outcome<Confirmed> confirm(Receipt receipt) {
        receipts.add(receipt);
        if (receipt.code() != null && !receipt.code().equals(CODE)) {
            return new Outcome.Refused<>(new WrongCode());
        }
        DeliveryRow d = world.deliveries.get(receipt.deliveryId());
        DeliveryRow.Line line = d.lines().getFirst();
        BigDecimal came = receipt.received() == null ? line.open() : receipt.received();
        delivery(
                d.deliveryId(),
                d.number(),
                line.needId(),
                "concluida",
                line.sent(),
                came,
                BigDecimal.ZERO);
        move(line.needId(), BigDecimal.ZERO, line.open().negate(), came);
        return done(new Confirmed(d.deliveryId(), "concluida"), () -> {});
    }

    @Override
    public Outcome<Confirmed> pickup(
            String deliveryId,
            @org.jspecify.annotations.Nullable String code,
            org.mutirao.domain.delivery.WithoutCode.@org.jspecify.annotations.Nullable Reason why) {
        return done(new Confirmed(deliveryId, "retirada"), () -> {});
    }

    @Override
    public Outcome<HandedOut> counter(EntryDraft draft) {
        return done(new HandedOut("need", "delivery", "A7K2-1"), () -> {});
    }

    @Override
    public Outcome<String> showCode(String deliveryId, org.mutirao.domain.delivery.CodeKind kind) {
        return done("7K3M-9QX2-Z", () -> {});
    }

    @Override
    public Outcome<Confirmed> check(String deliveryId) {
        return done(new Confirmed(deliveryId, "concluida"), () -> {});
    }

    @Override
    public Outcome<Confirmed> fail(String deliveryId, FailureReason reason) {
        DeliveryRow d = world.deliveries.get(deliveryId);
        DeliveryRow.Line line = d.lines().getFirst();
        delivery(
                deliveryId,
                d.number(),
                line.needId(),
                "falhou",
                line.sent(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
        move(line.needId(), BigDecimal.ZERO, line.open().negate(), BigDecimal.ZERO);
        return done(new Confirmed(deliveryId, "falhou"), () -> {});
    }

    @Override
    public Outcome<Nothing> cancel(String id, String reason) {
        return done(new Nothing(), () -> {});
    }

    @Override
    public UndoPreview previewUndo(String command) {
        List<Said> effects =
                lastCommand == null ? List.of() : List.of(Said.of("undo.effect", "40 marmita"));
        return new UndoPreview(lastCommand, effects, null);
    }

    @Override
    public Outcome<Nothing> undo(String command) {
        undone.add(command);
        last.run();
        Outcome<Nothing> outcome = done(new Nothing(), () -> {});
        lastCommand = null;
        return outcome;
    }
}
