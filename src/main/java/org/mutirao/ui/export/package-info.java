/// Lists as sheets, to take away.
@NullMarked
package org.mutirao.ui.export;

import org.jspecify.annotations.NullMarked;
