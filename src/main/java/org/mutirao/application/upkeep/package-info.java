/// What keeps an operation's data sound: looking at it, checking it, making it anew, copying it.
@NullMarked
package org.mutirao.application.upkeep;

import org.jspecify.annotations.NullMarked;
