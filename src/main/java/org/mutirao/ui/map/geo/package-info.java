/// Where things are: degrees, the map's own plane, and the window onto it. Nothing here draws.
@NullMarked
package org.mutirao.ui.map.geo;

import org.jspecify.annotations.NullMarked;
