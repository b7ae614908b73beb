package org.mutirao.ui.map.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class MercatorTest {
    private static final double EPSG_3857_HALF = 20_037_508.342_789_244;

    @Test
    void theProjectionIsThatOfThePublishedExample() {
        // EPSG guidance note 7-2, 3857: 24°22'54.433"N, 100°20'0.000"W
        double latitude = 24 + 22 / 60.0 + 54.433 / 3600;
        double longitude = -(100 + 20 / 60.0);

        assertThat((Mercator.x(longitude) - 0.5) * 2 * EPSG_3857_HALF)
                .isCloseTo(-11_169_055.58, within(0.01));
        assertThat((0.5 - Mercator.y(latitude)) * 2 * EPSG_3857_HALF)
                .isCloseTo(2_800_000.00, within(0.01));
    }

    @Test
    void theWorldIsASquare() {
        assertThat(Mercator.MOST_LATITUDE).isCloseTo(85.051_128_78, within(1e-8));
        assertThat(Mercator.y(Mercator.MOST_LATITUDE)).isCloseTo(0, within(1e-9));
        assertThat(Mercator.y(-90)).isCloseTo(1, within(1e-9));
        assertThat(Mercator.x(-180)).isZero();
        assertThat(Mercator.y(0)).isEqualTo(0.5);
    }

    @Test
    void thereAndBackIsTheSame() {
        assertThat(Mercator.latitude(Mercator.y(-29.9178))).isCloseTo(-29.9178, within(1e-9));
        assertThat(Mercator.longitude(Mercator.x(-51.1836))).isCloseTo(-51.1836, within(1e-9));
    }

    @Test
    void canoasIsInTheTileThatEveryoneNumbersSo() {
        // the slippy map's own formula at zoom 12
        double radians = Math.toRadians(-29.9178);
        int row =
                (int)
                        ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI)
                                / 2
                                * 4096);
        assertThat((int) (Mercator.y(-29.9178) * 4096)).isEqualTo(row).isEqualTo(2405);
        assertThat((int) (Mercator.x(-51.1836) * 4096)).isEqualTo(1465);
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenZooming() {
        Camera camera = new Camera(0.36, 0.58, 9, 430, 680);
        double x = camera.planeX(100);
        double y = camera.planeY(600);

        Camera nearer = camera.zoomed(2.5, 100, 600);

        assertThat(nearer.zoom()).isEqualTo(11.5);
        assertThat(nearer.screenX(x)).isCloseTo(100, within(1e-6));
        assertThat(nearer.screenY(y)).isCloseTo(600, within(1e-6));
    }

    @Test
    void movingMovesByPixels() {
        Camera camera = new Camera(0.36, 0.58, 9, 430, 680);

        Camera moved = camera.moved(30, -20);

        assertThat(moved.screenX(camera.x())).isCloseTo(430 / 2.0 + 30, within(1e-6));
        assertThat(moved.screenY(camera.y())).isCloseTo(680 / 2.0 - 20, within(1e-6));
    }

    @Test
    void theNearestViewThatShowsAllIsFound() {
        Envelope box = new Envelope(0.355, 0.36, 0.57, 0.59);

        Camera camera = new Camera(0.5, 0.5, 3, 430, 680).over(box, 40, 13);

        assertThat(camera.seen(-39).contains(box)).isTrue();
        Camera nearer = new Camera(camera.x(), camera.y(), camera.zoom() + 0.5, 430, 680);
        assertThat(nearer.seen(-40).contains(box)).isFalse();
        assertThat(camera.over(new Envelope(0.4, 0.4, 0.5, 0.5), 40, 13).zoom()).isEqualTo(13);
    }
}
