/// The map's built-in base: states, rivers, lakes, towns and municipal boundaries, drawn without a
/// network or a file from elsewhere.
@NullMarked
package org.mutirao.ui.map.base;

import org.jspecify.annotations.NullMarked;
