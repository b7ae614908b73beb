/// What tests of the domain share: logs in memory and random events.
@NullMarked
package org.mutirao.domain.testing;

import org.jspecify.annotations.NullMarked;
