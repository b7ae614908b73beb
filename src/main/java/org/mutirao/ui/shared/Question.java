package org.mutirao.ui.shared;

import org.mutirao.application.query.Asked;

/// Something on screen that can be asked "why?", as it stands there.
///
/// @param name how people call it
/// @param value the number as it is shown; empty where it is no number
public record Question(Asked asked, String name, String value) {

    /// Everything that mentions something.
    public static Question whole(String entityId, String name) {
        return new Question(new Asked.Whole(entityId), name, "");
    }

    /// Name and value in one.
    public String text() {
        return value.isEmpty() ? name : name + ": " + value;
    }
}
