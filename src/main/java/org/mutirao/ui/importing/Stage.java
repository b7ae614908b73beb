package org.mutirao.ui.importing;

/// How far an import is.
public enum Stage {
    /// Which file it is, is not known yet.
    CHOOSE,
    /// What would come in is looked at.
    CHECK,
    /// It is being written.
    WRITE,
    /// It is in.
    DONE
}
