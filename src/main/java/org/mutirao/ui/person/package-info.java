/// People: what each may do, how they are reached, what they carry, and forgetting them.
@NullMarked
package org.mutirao.ui.person;

import org.jspecify.annotations.NullMarked;
