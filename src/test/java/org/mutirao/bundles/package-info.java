/// Sentences that people read: none missing in a language, none unknown, none unused.
@NullMarked
package org.mutirao.bundles;

import org.jspecify.annotations.NullMarked;
