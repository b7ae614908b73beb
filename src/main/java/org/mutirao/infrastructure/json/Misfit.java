package org.mutirao.infrastructure.json;

/// A payload that does not fit its record; the message says which part, never its value. It is
/// caught in this package and becomes a result, so it carries no stack.
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misfit(String reason) {
        super(reason, null, false, false);
    }

    static Misfit at(String property) {
        return new Misfit("misfit: " + property);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
