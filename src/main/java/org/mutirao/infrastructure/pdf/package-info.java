/// Papers as PDF.
@NullMarked
package org.mutirao.infrastructure.pdf;

import org.jspecify.annotations.NullMarked;
