/// What people can ask: rows of the read tables, with names instead of ids.
@NullMarked
package org.mutirao.application.query;

import org.jspecify.annotations.NullMarked;
