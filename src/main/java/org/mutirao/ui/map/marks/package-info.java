/// What stands on the map: marks at their spots, gathered into clusters from afar.
@NullMarked
package org.mutirao.ui.map.marks;

import org.jspecify.annotations.NullMarked;
