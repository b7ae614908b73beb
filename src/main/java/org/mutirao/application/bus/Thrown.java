package org.mutirao.application.bus;

import java.util.Arrays;

/// A failure in one line that holds nobody's name: what was thrown and where, not what it said.
public final class Thrown {
    private Thrown() {}

    public static String at(Throwable failure) {
        String where =
                Arrays.stream(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.mutirao."))
                        .findFirst()
                        .map(Thrown::shortly)
                        .orElse("");
        return failure.getClass().getSimpleName() + where;
    }

    private static String shortly(StackTraceElement frame) {
        String type = frame.getClassName();
        return " at "
                + type.substring(type.lastIndexOf('.') + 1)
                + "."
                + frame.getMethodName()
                + ":"
                + frame.getLineNumber();
    }
}
