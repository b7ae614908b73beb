/// Notices: what is told to everybody above every screen, until it is over.
@NullMarked
package org.mutirao.ui.notice;

import org.jspecify.annotations.NullMarked;
