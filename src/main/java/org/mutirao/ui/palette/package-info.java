/// The palette: everything that can be done or found, by its name.
@NullMarked
package org.mutirao.ui.palette;

import org.jspecify.annotations.NullMarked;
