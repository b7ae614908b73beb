/// One line of quick entry, for a need or an offer, with what was understood.
@NullMarked
package org.mutirao.ui.entry;

import org.jspecify.annotations.NullMarked;
