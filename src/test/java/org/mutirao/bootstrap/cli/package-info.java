/// The command line as scripts and people meet it: whole lines over a data folder.
@NullMarked
package org.mutirao.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
