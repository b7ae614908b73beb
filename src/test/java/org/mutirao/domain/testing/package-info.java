/// Facts, seeded generators and the given/when/then of domain tests.
@NullMarked
package org.mutirao.domain.testing;

import org.jspecify.annotations.NullMarked;
