/// How goods travel: assignments, deliveries, receipts and their codes.
@NullMarked
package org.mutirao.domain.delivery;

import org.jspecify.annotations.NullMarked;
