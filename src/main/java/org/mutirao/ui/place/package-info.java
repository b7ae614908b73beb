/// Places: what each needs and has, where it is, and two that are one.
@NullMarked
package org.mutirao.ui.place;

import org.jspecify.annotations.NullMarked;
