/// Facts of long-running work: notifications and delivery sagas.
@NullMarked
package org.mutirao.domain.process;

import org.jspecify.annotations.NullMarked;
