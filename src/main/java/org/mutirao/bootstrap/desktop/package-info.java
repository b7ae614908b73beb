/// One laptop's graph of objects, and where it keeps its data.
@NullMarked
package org.mutirao.bootstrap.desktop;

import org.jspecify.annotations.NullMarked;
