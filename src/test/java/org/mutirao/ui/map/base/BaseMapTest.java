package org.mutirao.ui.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.ui.map.base.BaseMap.Town;
import org.mutirao.ui.map.geo.Mercator;

class BaseMapTest {
    private static final BaseMap MAP = BaseMapFile.load();
    private static final Palette PALETTE = new Palette(0xff0000, 0x0000ff, 0x00ffff, 0, 0);

    private static int pixel(double zoom, double latitude, double longitude) {
        double side = BaseTile.side(zoom);
        double x = Mercator.x(longitude) / side;
        double y = Mercator.y(latitude) / side;
        int[] tile = BaseTile.draw(MAP, PALETTE, zoom, (int) x, (int) y, 1);
        int column = (int) ((x - Math.floor(x)) * BaseTile.SIZE);
        int row = (int) ((y - Math.floor(y)) * BaseTile.SIZE);
        return tile[row * BaseTile.SIZE + column] & 0xffffff;
    }

    @Test
    void aPointIsInItsMunicipality() {
        assertThat(MAP.municipality(Mercator.x(-51.18), Mercator.y(-29.92)))
                .get()
                .extracting(BaseMap.Shape::name)
                .isEqualTo("Canoas");
        assertThat(MAP.municipality(Mercator.x(-46.6), Mercator.y(-23.5))).isEmpty();
    }

    @Test
    void capitalsComeBeforeOtherTowns() {
        Envelope around =
                new Envelope(
                        Mercator.x(-51.4), Mercator.x(-50.9), Mercator.y(-29.7), Mercator.y(-30.2));

        assertThat(MAP.towns(around, 0)).extracting(Town::name).containsExactly("Porto Alegre");
        assertThat(MAP.towns(around, 2)).extracting(Town::name).contains("Canoas", "Esteio");
        assertThat(MAP.towns(around, 2).getFirst().name()).isEqualTo("Porto Alegre");
    }

    @Test
    void landIsLandAndTheLagoonIsNotAtEveryZoom() {
        for (double zoom = 5; zoom <= 12; zoom += 0.5) {
            assertThat(pixel(zoom, -29.30, -53.60)).as("land at %s", zoom).isEqualTo(0xff0000);
            assertThat(pixel(zoom, -30.9, -51.2)).as("lagoon at %s", zoom).isEqualTo(0x0000ff);
            assertThat(pixel(zoom, -33, -45)).as("sea at %s", zoom).isEqualTo(0x0000ff);
        }
    }

    @Test
    void whatLeavesThePictureOnTheLeftStillFillsIt() {
        Raster raster = new Raster(4, 0);
        raster.outline(new double[] {-9, 1, 2.5, 1, 2.5, 3, -9, 3}, 8);
        raster.fill(0xffffff);

        int[] row = Arrays.copyOfRange(raster.pixels(), 4, 8);
        assertThat(row).containsExactly(-1, -1, 0xff808080, 0xff000000);
        assertThat(raster.pixels()[0]).isEqualTo(0xff000000);
    }

    @Test
    void aHoleIsNotFilled() {
        Raster raster = new Raster(6, 0);
        raster.outline(new double[] {0, 0, 6, 0, 6, 6, 0, 6}, 8);
        raster.outline(new double[] {2, 2, 2, 4, 4, 4, 4, 2}, 8);
        raster.fill(0xffffff);

        assertThat(raster.pixels()[2 * 6 + 2]).isEqualTo(0xff000000);
        assertThat(raster.pixels()[1 * 6 + 1]).isEqualTo(-1);
        assertThat(raster.pixels()[2 * 6 + 5]).isEqualTo(-1);
    }
}
