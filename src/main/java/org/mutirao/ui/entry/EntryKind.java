package org.mutirao.ui.entry;

/// What one line makes.
public enum EntryKind {
    NEED,
    OFFER
}
