/// Handing out at the point itself, which writes needs and deliveries and is known to neither.
@NullMarked
package org.mutirao.domain.counter;

import org.jspecify.annotations.NullMarked;
