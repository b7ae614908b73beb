/// Papers that go with deliveries.
@NullMarked
package org.mutirao.application.slip;

import org.jspecify.annotations.NullMarked;
