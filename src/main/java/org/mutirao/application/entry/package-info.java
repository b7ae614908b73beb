/// What a person types in one line, and what it means: a pure grammar, names of goods and places.
@NullMarked
package org.mutirao.application.entry;

import org.jspecify.annotations.NullMarked;
