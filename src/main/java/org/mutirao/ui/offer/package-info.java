/// Ofertas: what can be given, and how much of it is left.
@NullMarked
package org.mutirao.ui.offer;

import org.jspecify.annotations.NullMarked;
