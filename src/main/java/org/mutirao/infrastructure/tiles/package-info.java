/// Area packs: MBTiles and PMTiles files with pictures.
@NullMarked
package org.mutirao.infrastructure.tiles;

import org.jspecify.annotations.NullMarked;
