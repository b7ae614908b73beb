/// Necessidades: the queue, who can cover what is missing, what is on its way.
@NullMarked
package org.mutirao.ui.need;

import org.jspecify.annotations.NullMarked;
