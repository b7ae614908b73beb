/// The command line: one class a command over the same use cases as the window.
@NullMarked
package org.mutirao.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
