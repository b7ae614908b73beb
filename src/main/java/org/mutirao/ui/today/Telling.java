package org.mutirao.ui.today;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.Progress.ToTell;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.application.query.TodayModel;

/// What deliveries want of a person: that a carrier is told, or that it is decided how one goes on
/// that was set aside.
record Telling(ReadModel readModel, Progress progress) {
    /// @param message what is to be told; null where something is to be decided
    record Item(Todo todo, @Nullable ToTell message, DeliveryRow delivery) {}

    /// The most pressing first, at most [TodayModel#MOST_WAITING] of each kind.
    List<Item> ask() {
        List<Item> found = new ArrayList<>();
        for (Note note :
                progress.standing(Set.of(Standing.QUARANTINED), 0, TodayModel.MOST_WAITING)) {
            delivery(note.deliveryId())
                    .map(row -> item(Why.STUCK, row.deliveryId(), null, row, note.updatedAt()))
                    .forEach(found::add);
        }
        for (ToTell message : progress.toTell(TodayModel.MOST_WAITING)) {
            Why why = message.template().equals(Progress.DELIVERY_OFF) ? Why.TELL_OFF : Why.TELL;
            delivery(message.deliveryId())
                    .map(row -> item(why, message.messageId(), message, row, message.since()))
                    .forEach(found::add);
        }
        return found;
    }

    private Stream<DeliveryRow> delivery(@Nullable String id) {
        return id == null ? Stream.of() : readModel.delivery(id).stream();
    }

    private static Item item(
            Why why, String id, @Nullable ToTell message, DeliveryRow row, Instant since) {
        DeliveryRow.Line first = row.lines().isEmpty() ? null : row.lines().getFirst();
        BigDecimal quantity = first == null ? null : first.sent();
        Todo todo =
                new Todo(
                        why,
                        id,
                        row.number(),
                        first == null ? "" : first.item(),
                        quantity,
                        first == null ? "" : first.unit(),
                        row.origin(),
                        row.destination(),
                        message == null ? row.volunteerId() : message.personId(),
                        since);
        return new Item(todo, message, row);
    }
}
