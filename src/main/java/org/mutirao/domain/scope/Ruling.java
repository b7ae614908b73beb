package org.mutirao.domain.scope;

/// What the authority says of an entry when it gives it its place.
public enum Ruling {
    ACCEPTED,
    /// Its event is accepted already, with the same content.
    DUPLICATE,
    /// Its author had no right to it, or its event id is taken by another content.
    REFUSED,
    /// Its device was revoked, or is not registered here: a person decides.
    QUARANTINED
}
