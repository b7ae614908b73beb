@NullMarked
package org.mutirao.application.bus;

import org.jspecify.annotations.NullMarked;
