/// What every screen is made of: words, work off the window's thread, marks and bars.
@NullMarked
package org.mutirao.ui.shared;

import org.jspecify.annotations.NullMarked;
