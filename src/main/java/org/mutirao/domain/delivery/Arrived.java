package org.mutirao.domain.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// One receipt of a delivery, and what vouches for it.
///
/// @param by who wrote it
/// @param code the revealed code; only of a closing receipt
/// @param mac proof that the code was known; only of a part
/// @param without why there was no code
/// @param checkedBy another person who agreed
/// @param withdrawn whether a correction took all of it back
public record Arrived(
        Id<Entity.Event> event,
        Instant at,
        @Nullable Id<Entity.Person> by,
        Id<Entity.Device> device,
        @Nullable Id<Entity.Person> receiverId,
        List<ReceiptLine> lines,
        boolean closing,
        @Nullable String code,
        @Nullable String mac,
        @Nullable WithoutCode without,
        @Nullable Id<Entity.Person> checkedBy,
        boolean withdrawn) {
    public Arrived {
        lines = Lists.copy(lines);
    }

    static Arrived of(Fact fact, DeliveryPartlyReceived event) {
        return new Arrived(
                fact.id(),
                fact.at(),
                fact.by(),
                fact.device(),
                event.receiverId(),
                event.lines(),
                false,
                null,
                event.mac(),
                event.withoutCode(),
                second(fact, event.withoutCode()),
                false);
    }

    static Arrived of(Fact fact, DeliveryCompleted event) {
        return new Arrived(
                fact.id(),
                fact.at(),
                fact.by(),
                fact.device(),
                event.receiverId(),
                event.lines(),
                true,
                event.confirmationCode(),
                null,
                event.withoutCode(),
                second(fact, event.withoutCode()),
                false);
    }

    /// The person named on the spot counts only if it is another one.
    private static @Nullable Id<Entity.Person> second(Fact fact, @Nullable WithoutCode without) {
        if (without == null || without.secondPersonId() == null) {
            return null;
        }
        return without.secondPersonId().equals(fact.by()) ? null : without.secondPersonId();
    }

    /// Whether it stands without a code and nobody else has agreed yet.
    public boolean toCheck() {
        return without != null && !withdrawn && checkedBy == null;
    }

    Arrived checked(@Nullable Id<Entity.Person> person) {
        boolean counts = person != null && !person.equals(by) && checkedBy == null;
        return counts ? with(person, withdrawn) : this;
    }

    Arrived withdrawn(boolean now) {
        return with(checkedBy, now);
    }

    private Arrived with(@Nullable Id<Entity.Person> checker, boolean gone) {
        return new Arrived(
                event,
                at,
                by,
                device,
                receiverId,
                lines,
                closing,
                code,
                mac,
                without,
                checker,
                gone);
    }
}
