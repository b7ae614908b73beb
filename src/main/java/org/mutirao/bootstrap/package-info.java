/// The programs' starts: the command line, and the graphs of objects wired by hand.
@NullMarked
package org.mutirao.bootstrap;

import org.jspecify.annotations.NullMarked;
