/// Sheets from outside as rows that can be written: pure reading and mapping, without a store.
@NullMarked
package org.mutirao.application.importing;

import org.jspecify.annotations.NullMarked;
