/// Telling the rest of the app what was written, after it was.
@NullMarked
package org.mutirao.application.bus;

import org.jspecify.annotations.NullMarked;
