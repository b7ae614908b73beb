/// Words that every part of the domain shares: ids, quantities, event and refusal markers.
@NullMarked
package org.mutirao.domain.shared;

import org.jspecify.annotations.NullMarked;
