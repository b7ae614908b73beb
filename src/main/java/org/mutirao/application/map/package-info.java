/// Pictures of an area that come as a file, for the map to lie on: what reads them stands behind a
/// port.
@NullMarked
package org.mutirao.application.map;

import org.jspecify.annotations.NullMarked;
