/// Papers that people hand over: what stands on them, whatever they are shown on.
@NullMarked
package org.mutirao.application.paper;

import org.jspecify.annotations.NullMarked;
