/// Who can cover what a need still lacks: hard filters, a score of four parts, and reasons as data.
@NullMarked
package org.mutirao.domain.matching;

import org.jspecify.annotations.NullMarked;
