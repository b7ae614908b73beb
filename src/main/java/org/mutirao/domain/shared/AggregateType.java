package org.mutirao.domain.shared;

/// Kinds of aggregates, with the name stored in `aggregate_type`.
public enum AggregateType {
    NEED("Necessidade", "necessidade_id"),
    OFFER("Oferta", "oferta_id"),
    ASSIGNMENT("Assignment", "assignment_id"),
    DELIVERY("Entrega", "entrega_id"),
    PLACE("Local", "local_id"),
    PERSON("Pessoa", "pessoa_id"),
    ITEM("Item", "item_id"),
    DEVICE("Dispositivo", "device_id"),
    SCOPE("Escopo", "scope"),
    NOTICE("Aviso", "aviso_id"),
    SHIFT("Turno", "turno_id"),
    MESSAGE("Notificacao", "notificacao_id"),
    SAGA("Saga", "saga_id");

    private final String wire;
    private final String idField;

    AggregateType(String wire, String idField) {
        this.wire = wire;
        this.idField = idField;
    }

    public String wire() {
        return wire;
    }

    /// The property that carries the aggregate's id where an event is sent in its full shape.
    public String idField() {
        return idField;
    }
}
