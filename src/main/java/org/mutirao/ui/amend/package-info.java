/// Changing or calling off what was said of a need or an offer.
@NullMarked
package org.mutirao.ui.amend;

import org.jspecify.annotations.NullMarked;
