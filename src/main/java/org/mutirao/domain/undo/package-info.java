/// Taking a command back: what would have to happen, whom it would touch, or why it cannot be.
@NullMarked
package org.mutirao.domain.undo;

import org.jspecify.annotations.NullMarked;
