/// Filters of lists that are kept by a name.
@NullMarked
package org.mutirao.ui.filter;

import org.jspecify.annotations.NullMarked;
