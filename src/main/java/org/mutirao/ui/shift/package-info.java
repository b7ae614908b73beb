/// Passar o turno: one page of what is open, and that it was handed over.
@NullMarked
package org.mutirao.ui.shift;

import org.jspecify.annotations.NullMarked;
