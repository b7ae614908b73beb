package org.mutirao.bootstrap.cli;

import java.nio.file.Path;

/// A file that was named on the command line.
///
/// @param typed as people and scripts are told of it
/// @param path where it is, for whichever process opens it
record TypedFile(Path typed, Path path) {
    static TypedFile on(Ground ground, String typed) {
        Path path = Path.of(typed);
        return new TypedFile(path, ground.at(path));
    }

    @Override
    public String toString() {
        return typed.toString();
    }
}
