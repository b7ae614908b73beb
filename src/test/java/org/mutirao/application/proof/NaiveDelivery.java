package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryEnRoute;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.PickupConfirmed;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.Rest;

/// A delivery and its lines.
final class NaiveDelivery {
    private final Map<String, NaiveLoad> lines = new LinkedHashMap<>();
    private boolean started;
    private boolean fetched;
    private boolean seen;
    private String end;

    void happen(DeliveryEvent event) {
        switch (event) {
            case DeliveryStarted e -> start(e);
            case PickupConfirmed e -> fetched = true;
            case DeliveryEnRoute e -> seen = true;
            case DeliveryPartlyReceived e -> {
                e.lines().forEach(this::arrive);
                if (e.rest() == Rest.NOT_COMING) {
                    closeAll();
                }
            }
            case DeliveryCompleted e -> {
                e.lines().forEach(this::arrive);
                closeAll();
                end = "concluida";
            }
            case ReceiptCorrected e -> e.lines().forEach(this::correct);
            case DeliveryFailed e -> end("falhou");
            case DeliveryCancelled e -> end("cancelada");
            default -> {} // moves no goods
        }
    }

    private void start(DeliveryStarted event) {
        if (started && end == null) {
            return;
        }
        boolean again = started;
        started = true;
        end = again ? null : end;
        for (DeliveryLine line : event.lines()) {
            NaiveLoad load = lines.get(line.lineId());
            if (load == null || !load.unit.equals(line.unit())) {
                load = new NaiveLoad(line.unit());
                lines.put(line.lineId(), load);
                load.leave(line.quantity(), false);
            } else {
                load.leave(line.quantity(), again);
            }
        }
    }

    private void arrive(ReceiptLine line) {
        NaiveLoad load = lines.computeIfAbsent(line.lineId(), id -> new NaiveLoad(line.unit()));
        if (load.unit.equals(line.unit())) {
            load.arrive(line.received(), line.lost());
        }
    }

    private void correct(CorrectedLine line) {
        NaiveLoad load = lines.get(line.lineId());
        if (load != null && load.unit.equals(line.unit())) {
            load.correct(line.to(), line.lostTo());
        }
    }

    /// What was brought stays brought.
    private void end(String how) {
        boolean brought = false;
        for (NaiveLoad load : lines.values()) {
            brought |= load.received.signum() > 0;
        }
        if (!"concluida".equals(end) || !brought) {
            end = how;
            closeAll();
        }
    }

    private void closeAll() {
        lines.values().forEach(load -> load.closed = true);
    }

    /// Null while it has neither set out nor been heard of.
    String status() {
        boolean touched = false;
        for (NaiveLoad load : lines.values()) {
            touched |= load.received.signum() != 0 || load.lost.signum() != 0;
        }
        if (end != null) {
            return end;
        } else if (touched) {
            return "recebida_em_parte";
        } else if (seen) {
            return "em_rota";
        } else if (fetched) {
            return "retirada";
        }
        return started ? "iniciada" : null;
    }

    String shown() {
        List<String> shown = new ArrayList<>();
        lines.forEach((id, load) ->
                shown.add(
                        Shown.line(
                                id,
                                load.unit,
                                load.sent == null ? BigDecimal.ZERO : load.sent,
                                load.received,
                                load.lost,
                                load.onTheRoad())));
        return status() + shown;
    }
}
