package org.mutirao.application.process;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mutirao.application.projection.FactReader;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.process.MessageEvent.MessageRequested;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RuleIds;

/// What the carriers of a delivery were told by its sagas. Who was told by an earlier saga that it
/// is off does not know that it goes on.
///
/// @param sagas in their order, the one that is asked for last
record Told(FactReader facts, LogReader log, List<String> sagas) {

    /// The id of what the carrier of an assignment is told, in a template's words.
    static String messageId(String saga, String about) {
        return RuleIds.of("notificacao", saga, about);
    }

    /// Assignments whose carrier was told of the delivery.
    Set<Id<Entity.Assignment>> ofIt(DeliveryState delivery) {
        Set<Id<Entity.Assignment>> know = new LinkedHashSet<>();
        for (String saga : sagas) {
            know.addAll(told(saga, delivery, Progress.NEW_DELIVERY));
            if (!saga.equals(sagas.getLast())) {
                know.removeAll(told(saga, delivery, Progress.DELIVERY_OFF));
            }
        }
        return know;
    }

    /// Assignments whose carrier was told that it is off.
    Set<Id<Entity.Assignment>> thatItIsOff(DeliveryState delivery) {
        return told(sagas.getLast(), delivery, Progress.DELIVERY_OFF);
    }

    private Set<Id<Entity.Assignment>> told(String saga, DeliveryState delivery, String template) {
        Set<Id<Entity.Assignment>> told = new HashSet<>();
        for (Carriage carriage : delivery.carriages().values()) {
            String id = messageId(saga, template + "|" + carriage.id().text());
            if (facts.about(log, id).stream()
                    .anyMatch(it -> it.event() instanceof MessageRequested)) {
                told.add(carriage.id());
            }
        }
        return told;
    }
}
