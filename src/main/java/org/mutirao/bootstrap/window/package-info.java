/// The window's toolkit: started once, used from outside its thread.
@NullMarked
package org.mutirao.bootstrap.window;

import org.jspecify.annotations.NullMarked;
