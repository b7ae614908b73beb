package org.mutirao.ui.map.base;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.ui.map.base.BaseMap.Kind;
import org.mutirao.ui.map.base.BaseMap.Shape;
import org.mutirao.ui.map.base.BaseMap.Town;
import org.mutirao.ui.map.geo.Mercator;

/// Reads the program's own base map; its form is told in `NOTICE.md` beside it.
public final class BaseMapFile {
    private static final String FILE = "/org/mutirao/ui/map/basemap.bin.gz";
    private static final String MAGIC = "MBM1";
    private static final double STEPS_A_DEGREE = 10_000;

    private final InputStream in;

    private BaseMapFile(InputStream in) {
        this.in = in;
    }

    /// It takes a good tenth of a second: never on the window's own thread.
    public static BaseMap load() {
        try (InputStream file = BaseMapFile.class.getResourceAsStream(FILE);
                var unpacked = new GZIPInputStream(Objects.requireNonNull(file, FILE))) {
            return new BaseMapFile(new ByteArrayInputStream(unpacked.readAllBytes())).read();
        } catch (IOException e) {
            throw new IllegalStateException("the program's own files are damaged: " + FILE, e);
        }
    }

    private BaseMap read() throws IOException {
        if (!MAGIC.equals(new String(in.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII))) {
            throw new IOException("not a base map");
        }
        List<Shape> shapes = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            shapes.add(shape());
        }
        List<Town> towns = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            towns.add(
                    new Town(
                            number(),
                            text(),
                            text(),
                            Mercator.x(signed() / STEPS_A_DEGREE),
                            Mercator.y(signed() / STEPS_A_DEGREE)));
        }
        return new BaseMap(shapes, towns);
    }

    private Shape shape() throws IOException {
        Kind kind = Kind.values()[number()];
        int rank = number();
        String name = text();
        List<double[]> lines = new ArrayList<>();
        Envelope bounds = new Envelope();
        for (int left = number(); left > 0; left--) {
            lines.add(line(bounds));
        }
        return new Shape(kind, rank, name, lines, bounds);
    }

    private double[] line(Envelope bounds) throws IOException {
        double[] line = new double[2 * number()];
        int longitude = 0;
        int latitude = 0;
        for (int i = 0; i < line.length; i += 2) {
            longitude += signed();
            latitude += signed();
            line[i] = Mercator.x(longitude / STEPS_A_DEGREE);
            line[i + 1] = Mercator.y(latitude / STEPS_A_DEGREE);
            bounds.expandToInclude(line[i], line[i + 1]);
        }
        return line;
    }

    private int number() throws IOException {
        int value = 0;
        int shift = 0;
        int next;
        do {
            next = in.read();
            if (next < 0 || shift > 28) {
                throw new IOException("the file ends early");
            }
            value |= (next & 127) << shift;
            shift += 7;
        } while (next > 127);
        return value;
    }

    private int signed() throws IOException {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    private String text() throws IOException {
        return new String(in.readNBytes(number()), StandardCharsets.UTF_8);
    }
}
