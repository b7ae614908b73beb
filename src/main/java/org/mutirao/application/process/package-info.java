/// Work that outlives a command: delivery sagas, run at the device that decides.
@NullMarked
package org.mutirao.application.process;

import org.jspecify.annotations.NullMarked;
