/// The operation itself: its authority, released entries, notices and handed-over shifts.
@NullMarked
package org.mutirao.domain.scope;

import org.jspecify.annotations.NullMarked;
