/// Checks of the log that anybody can repeat.
@NullMarked
package org.mutirao.application.audit;

import org.jspecify.annotations.NullMarked;
