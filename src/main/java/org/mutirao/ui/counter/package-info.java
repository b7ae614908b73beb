/// Balcão: handing out and taking in at the point where this laptop stands.
@NullMarked
package org.mutirao.ui.counter;

import org.jspecify.annotations.NullMarked;
