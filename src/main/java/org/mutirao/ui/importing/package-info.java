/// Sheets from outside: what they hold, what would come in, and taking it back.
@NullMarked
package org.mutirao.ui.importing;

import org.jspecify.annotations.NullMarked;
