/// Where the program starts and where its parts are put together by hand.
@NullMarked
package org.mutirao.bootstrap;

import org.jspecify.annotations.NullMarked;
