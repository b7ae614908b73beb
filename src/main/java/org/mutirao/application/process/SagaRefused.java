package org.mutirao.application.process;

/// A step of a saga that may not be carried out.
final class SagaRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    SagaRefused(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
