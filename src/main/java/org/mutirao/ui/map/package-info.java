/// The map: needs, offers and deliveries where they are.
@NullMarked
package org.mutirao.ui.map;

import org.jspecify.annotations.NullMarked;
