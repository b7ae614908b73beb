/// Sheets as files: CSV and XLSX, read and written row by row.
@NullMarked
package org.mutirao.infrastructure.sheet;

import org.jspecify.annotations.NullMarked;
