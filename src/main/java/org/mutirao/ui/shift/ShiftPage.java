package org.mutirao.ui.shift;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mutirao.application.command.ShiftDesk.Counts;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.ui.shared.UiContext;

/// What whoever comes next has to know.
///
/// @param needs the most urgent of those that are open
/// @param toFetch the newest deliveries that have not set out, as the other lists
/// @param counts how many there are of each, shown or not
record ShiftPage(
        Instant at,
        List<NeedRow> needs,
        List<DeliveryRow> toFetch,
        List<DeliveryRow> onTheRoad,
        List<DeliveryRow> toCheck,
        Counts counts) {
    private static final int MOST = 12;
    private static final DeliveryFilter TO_FETCH =
            DeliveryFilter.ALL.standing(DeliveryStatus.open(), true);
    private static final DeliveryFilter ON_THE_ROAD =
            DeliveryFilter.ALL.standing(DeliveryStatus.open(), false);

    static final ShiftPage NOTHING =
            new ShiftPage(
                    Instant.EPOCH,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Counts(0, 0, 0, 0, 0));

    ShiftPage {
        needs = List.copyOf(needs);
        toFetch = List.copyOf(toFetch);
        onTheRoad = List.copyOf(onTheRoad);
        toCheck = List.copyOf(toCheck);
    }

    /// Reads it, off the window's thread.
    static ShiftPage read(UiContext context) {
        ReadModel rows = context.readModel();
        Clock clock = context.clock();
        var today = context.today().today(clock.instant(), context.zone());
        List<DeliveryRow> toCheck =
                today.todo().stream()
                        .filter(todo -> todo.why() == Why.TO_CHECK)
                        .map(Todo::entityId)
                        .flatMap(id -> rows.delivery(id).stream())
                        .limit(MOST)
                        .toList();
        return new ShiftPage(
                clock.instant(),
                rows.needs(NeedFilter.OPEN, 0, MOST),
                rows.deliveries(TO_FETCH, DeliveryOrder.NEWEST, 0, MOST),
                rows.deliveries(ON_THE_ROAD, DeliveryOrder.NEWEST, 0, MOST),
                toCheck,
                new Counts(
                        rows.countNeeds(NeedFilter.OPEN),
                        rows.countDeliveries(TO_FETCH),
                        rows.countDeliveries(ON_THE_ROAD),
                        today.numbers().toCheck(),
                        context.shifts().unseen().entries()));
    }
}
