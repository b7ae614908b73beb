package org.mutirao.bootstrap.door;

/// Why a window does not carry out a command line.
public enum Refused {
    /// It is another version of the program: close it, and open it again.
    OTHER_VERSION,
    /// It has too many to carry out already: try again.
    BUSY
}
