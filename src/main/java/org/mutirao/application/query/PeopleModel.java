package org.mutirao.application.query;

import java.util.List;
import java.util.Set;

/// What people have to do with deliveries, by id: names are in no table. Thread-safe; one snapshot
/// a call.
public interface PeopleModel {
    int MOST_DELIVERIES = 50;

    /// What a person carries or carried, under any of their ids, newest first.
    ///
    /// @return at most [#MOST_DELIVERIES]
    List<DeliveryRow> carriedBy(String personId);

    /// Ids of the people who asked for what a delivery carries.
    List<String> askedFor(String deliveryId);

    /// What stays in the log of a person who is erased.
    Remains remains(String personId);

    /// @param ids how many ids are the person's
    /// @param entries how many entries were written in the person's name, or mention the person
    /// @param deliveries how many deliveries the person carried
    /// @param open how many of these have not ended
    record Remains(int ids, int entries, int deliveries, int open) {}

    /// Ids of the people who asked for what a person carries now, and of the places where it comes
    /// from and goes to.
    Set<String> metBy(String personId);
}
