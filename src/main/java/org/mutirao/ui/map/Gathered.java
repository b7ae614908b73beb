package org.mutirao.ui.map;

import java.util.List;
import org.mutirao.ui.map.marks.Cluster;

/// Clusters as they were gathered for one zoom.
record Gathered(double zoom, List<Cluster> clusters) {
    static final Gathered NONE = new Gathered(0, List.of());
}
