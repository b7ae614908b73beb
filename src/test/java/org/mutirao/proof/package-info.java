/// What must be shown of the whole program: it is driven as a person or a script drives it.
@NullMarked
package org.mutirao.proof;

import org.jspecify.annotations.NullMarked;
