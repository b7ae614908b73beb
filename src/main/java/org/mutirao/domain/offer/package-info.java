/// What people give, and who has reserved how much of it.
@NullMarked
package org.mutirao.domain.offer;

import org.jspecify.annotations.NullMarked;
