/// The window: navigation, what lies over it, undo.
@NullMarked
package org.mutirao.ui.shell;

import org.jspecify.annotations.NullMarked;
