package org.mutirao.ui.map;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.mutirao.ui.map.marks.Cluster;
import org.mutirao.ui.map.marks.Look;
import org.mutirao.ui.map.marks.Stamp;
import org.mutirao.ui.map.marks.Stamps;

/// The marks and rings of one theme as pictures, each made once.
final class Stamped {
    private static final int MOST_RINGS = 1_000;

    private final Stamps stamps;
    private final Map<Look, Image> marks = new EnumMap<>(Look.class);
    private final Map<Map<Look, Integer>, Image> rings =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Map<Look, Integer>, Image> old) {
                    return size() > MOST_RINGS;
                }
            };

    Stamped(Stamps stamps) {
        this.stamps = stamps;
    }

    Stamps stamps() {
        return stamps;
    }

    double density() {
        return stamps.density();
    }

    Image mark(Look look) {
        return marks.computeIfAbsent(look, which -> image(stamps.mark(which)));
    }

    Image ring(Cluster cluster) {
        return rings.computeIfAbsent(cluster.counts(), counts -> image(stamps.cluster(cluster)));
    }

    private static Image image(Stamp stamp) {
        int size = stamp.size();
        WritableImage image = new WritableImage(size, size);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        size,
                        size,
                        PixelFormat.getIntArgbPreInstance(),
                        stamp.pixels(),
                        0,
                        size);
        return image;
    }
}
