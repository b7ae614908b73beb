/// From entries to states to read tables, in the transaction that writes the entries.
@NullMarked
package org.mutirao.application.projection;

import org.jspecify.annotations.NullMarked;
