/// Entries for tests: the approved ones, and random ones.
@NullMarked
package org.mutirao.eventlog.testing;

import org.jspecify.annotations.NullMarked;
