/// What another process of the same person asks of the window that is open over a data folder.
@NullMarked
package org.mutirao.bootstrap.door;

import org.jspecify.annotations.NullMarked;
