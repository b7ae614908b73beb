package org.mutirao.ui.map;

import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.marks.Marks;

/// How much of each mark is drawn, by how near the view is and how much is in it.
enum Detail {
    /// Far: what is close together is one.
    CLUSTERS,
    /// Nearer, with very many: a dot each, all in one picture.
    DOTS,
    /// Near: each with its shape and number.
    SPRITES;

    private static final double NEAR_FROM = 13;
    private static final int MOST_SPRITES = 400;

    static Detail of(Camera camera, Marks marks) {
        if (camera.zoom() < NEAR_FROM) {
            return CLUSTERS;
        }
        return marks.countWithin(camera.seen(0)) > MOST_SPRITES ? DOTS : SPRITES;
    }
}
