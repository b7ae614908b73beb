package org.mutirao.ui.shared;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The one place where text leaves for other programs.
public final class Clip {
    private Clip() {}

    /// Puts text where it can be pasted from. Call it on the window's own thread.
    public static void put(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
