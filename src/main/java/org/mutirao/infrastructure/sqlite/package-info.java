/// The log and the read tables of one laptop in one SQLite file.
@NullMarked
package org.mutirao.infrastructure.sqlite;

import org.jspecify.annotations.NullMarked;
