/// Entregas: what is on the road, and its arrival.
@NullMarked
package org.mutirao.ui.delivery;

import org.jspecify.annotations.NullMarked;
