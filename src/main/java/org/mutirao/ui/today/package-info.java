/// Hoje: what is short, what is late, and what waits for a person now.
@NullMarked
package org.mutirao.ui.today;

import org.jspecify.annotations.NullMarked;
