package org.mutirao.ui.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.PassedRow;

/// How one delivery comes along.
///
/// @param detail null where no saga follows it, such as a hand-out over the counter
/// @param passed where it was, the first first
/// @param untold who has to hear of it and was not told yet; null: nobody
/// @param track its way on a map; null where a place of it has no coordinates, or it is over and
///   nobody saw it on its way
public record Course(
        DeliveryRow delivery,
        Progress.@Nullable Detail detail,
        List<PassedRow> passed,
        Progress.@Nullable ToTell untold,
        @Nullable Way track) {
    public Course {
        passed = List.copyOf(passed);
    }

    /// Ends of a way that can be drawn.
    public record Way(
            double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {}

    /// Whether a person has to decide how it goes on.
    boolean stands() {
        return detail != null && detail.note().standing() == Standing.QUARANTINED;
    }

    boolean troubled() {
        return detail != null && detail.note().standing() == Standing.TROUBLED;
    }

    boolean open() {
        return DeliveryWords.isOpen(delivery);
    }

    /// Whether somebody carries it who may still say no.
    boolean carried() {
        return open() && delivery.volunteerId() != null;
    }
}
