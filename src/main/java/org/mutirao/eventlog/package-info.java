/// The log: what an entry is, how it is hashed and ordered, and the port behind which it is kept.
@NullMarked
package org.mutirao.eventlog;

import org.jspecify.annotations.NullMarked;
