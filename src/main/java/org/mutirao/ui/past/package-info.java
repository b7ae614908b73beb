/// The operation as it was: the line of time below every screen.
@NullMarked
package org.mutirao.ui.past;

import org.jspecify.annotations.NullMarked;
