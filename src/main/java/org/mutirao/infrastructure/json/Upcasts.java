package org.mutirao.infrastructure.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// Payloads of older shapes in the shape of today. The log keeps the text as it was written; only
/// what is read passes here.
final class Upcasts {
    private record Step(String type, int schema) {}

    /// From a type's schema to the next one.
    private static final Map<Step, UnaryOperator<ObjectNode>> STEPS =
            Map.of(new Step("NecessidadeCriada", 1), SourceNeed::withLines);

    private Upcasts() {}

    /// @return empty where no way leads from `schema` to `wanted`
    static Optional<ObjectNode> upcast(String type, int schema, int wanted, ObjectNode payload) {
        ObjectNode now = payload;
        for (int at = schema; at < wanted; at++) {
            UnaryOperator<ObjectNode> step = STEPS.get(new Step(type, at));
            if (step == null) {
                return Optional.empty();
            }
            now = step.apply(now);
        }
        return Optional.of(now);
    }
}
