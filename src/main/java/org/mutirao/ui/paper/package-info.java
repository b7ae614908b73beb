/// Papers on screen, as files, as text and at a printer; and which there are.
@NullMarked
package org.mutirao.ui.paper;

import org.jspecify.annotations.NullMarked;
