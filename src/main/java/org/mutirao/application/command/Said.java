package org.mutirao.application.command;

import java.util.List;

/// Something to tell a person, as data: a key of the message bundles and what fills its places.
///
/// @param code stable; on the command line it is the code itself
/// @param args numbers, times and names, never sentences
public record Said(String code, List<Object> args) {
    public Said {
        args = List.copyOf(args);
    }

    public static Said of(String code, Object... args) {
        return new Said(code, List.of(args));
    }
}
