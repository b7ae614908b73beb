/// Whether the window bears a whole day: run by `make soak`, which writes docs/soak.md.
@NullMarked
package org.mutirao.soak;

import org.jspecify.annotations.NullMarked;
