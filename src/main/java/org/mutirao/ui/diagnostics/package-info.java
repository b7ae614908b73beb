/// Diagnóstico: whether the data is sound, and what to do where it is not.
@NullMarked
package org.mutirao.ui.diagnostics;

import org.jspecify.annotations.NullMarked;
