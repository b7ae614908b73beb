/// Conflicts: what does not go together, and the way out of it.
@NullMarked
package org.mutirao.ui.conflict;

import org.jspecify.annotations.NullMarked;
