/// What people ask for: events, commands, state and the promise ledger of a need.
@NullMarked
package org.mutirao.domain.need;

import org.jspecify.annotations.NullMarked;
