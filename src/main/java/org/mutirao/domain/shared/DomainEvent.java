package org.mutirao.domain.shared;

/// A fact in the past tense. Its id, aggregate, time and author stand in the header, not here.
public interface DomainEvent {
    /// The kind of aggregate whose history this event belongs to.
    AggregateType aggregate();
}
