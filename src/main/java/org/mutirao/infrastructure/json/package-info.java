/// Events, envelopes and messages as JSON text.
@NullMarked
package org.mutirao.infrastructure.json;

import org.jspecify.annotations.NullMarked;
