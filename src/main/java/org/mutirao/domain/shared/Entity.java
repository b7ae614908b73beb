package org.mutirao.domain.shared;

/// Kinds of things that an [Id] can name. They carry no data: they only keep a need's id from being
/// handed over where an offer's is wanted.
public interface Entity {
    interface Need extends Entity {}

    interface NeedItem extends Entity {}

    interface Offer extends Entity {}

    interface OfferItem extends Entity {}

    interface Reservation extends Entity {}

    interface Assignment extends Entity {}

    interface Delivery extends Entity {}

    interface Place extends Entity {}

    interface Person extends Entity {}

    interface Item extends Entity {}

    interface Device extends Entity {}

    interface Scope extends Entity {}

    interface Notice extends Entity {}

    interface Shift extends Entity {}

    interface Event extends Entity {}

    interface Command extends Entity {}

    interface Saga extends Entity {}

    interface Message extends Entity {}
}
