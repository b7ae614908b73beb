package org.mutirao.domain.shared;

/// An event to be written, and the aggregate that it happens to.
public record Emission(String aggregateId, DomainEvent event) {

    public static Emission of(Id<?> aggregate, DomainEvent event) {
        return new Emission(aggregate.text(), event);
    }
}
