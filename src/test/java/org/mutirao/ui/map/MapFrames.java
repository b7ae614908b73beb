package org.mutirao.ui.map;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.mutirao.application.map.AreaPacks;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.base.BaseMapFile;
import org.mutirao.ui.shared.FxThread;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.Theme;

/// How long frames of the map with 50,000 needs take while it is dragged: from one render pulse to
/// the next, which waits until the frame before is drawn. One window, used by one thread.
public final class MapFrames implements AutoCloseable {
    public static final int MARKERS = 50_000;
    public static final int WIDTH = 1_200;
    public static final int HEIGHT = 800;

    /// @param millis of each frame, by the clock
    /// @param cpuMillis of all processors, a frame: on a busy machine it says more than the clock
    public record Drawn(double[] millis, double cpuMillis) {}

    private static final long PATIENCE_SECONDS = 120;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final long seed;

    /// The toolkit runs already, and goes on afterwards.
    public MapFrames(long seed) {
        this.seed = seed;
    }

    /// @param warm frames that are drawn before the first that counts
    public Drawn draw(double zoom, int warm, int frames) throws InterruptedException {
        BlockingQueue<Drawn> measured = new ArrayBlockingQueue<>(1);
        Platform.runLater(() -> open(zoom, new Dragging(warm, frames, measured)));
        return await(measured);
    }

    private void open(double zoom, Dragging dragging) {
        Tasks tasks = new Tasks(background, new FxThread());
        PackViewModel pack =
                new PackViewModel(
                        file -> new AreaPacks.Opened.Refused(AreaPacks.Reason.EMPTY),
                        tasks,
                        new Keeping(nothingKept(), tasks));
        MapViewModel model =
                new MapViewModel(
                        new Points(seed),
                        pack,
                        () -> NeedFilter.OPEN,
                        tasks,
                        Clock.system(ZoneId.of("America/Sao_Paulo")));
        MapView view = new MapView();
        StackPane root = new StackPane(view);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.apply(scene, root, false);
        view.show(model, tasks, BaseMapFile::load, Locale.ROOT);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        model.refresh();
        dragging.begin(model, zoom, stage);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /// Moves the map by some pixels in each pulse, once everything is there.
    private static final class Dragging extends AnimationTimer {
        private static final int STEP = 3;
        private static final int TURN = 40;

        private final int warm;
        private final double[] millis;
        private final BlockingQueue<Drawn> measured;
        private MapViewModel model;
        private Stage stage;
        private double zoom;
        private int frame;
        private long last;
        private long cpuBefore;

        Dragging(int warm, int frames, BlockingQueue<Drawn> measured) {
            this.warm = warm;
            this.millis = new double[frames];
            this.measured = measured;
        }

        void begin(MapViewModel map, double wanted, Stage window) {
            model = map;
            zoom = wanted;
            stage = window;
            start();
        }

        @Override
        public void handle(long pulse) {
            if (model.dataProperty().get().needs() < MARKERS) {
                return;
            }
            double away = zoom - model.viewpoint().now().zoom();
            if (away != 0) {
                model.viewpoint().zoom(away);
            }
            if (model.gatheredProperty().get().zoom() == zoom) {
                count();
                int way = Math.floorMod(frame, 2 * TURN) < TURN ? STEP : -STEP;
                model.viewpoint().move(way, way);
            }
        }

        private void count() {
            long now = System.nanoTime();
            if (frame > warm) {
                millis[frame - warm - 1] = (now - last) / 1e6;
            }
            if (frame == warm) {
                cpuBefore = cpu();
            }
            last = now;
            frame++;
            if (frame > warm + millis.length) {
                stop();
                stage.close();
                measured.add(new Drawn(millis, (cpu() - cpuBefore) / 1e6 / millis.length));
            }
        }
    }

    /// Needs around towns, as floods have them.
    private static final class Points implements MapModel {
        private static final String[] URGENCIES = {"urgente", "alta", "media", "baixa"};
        private static final int TOWNS = 60;

        private final List<NeedPoint> needs = new ArrayList<>();

        Points(long seed) {
            Random random = new Random(seed);
            List<LatLon> towns = new ArrayList<>();
            for (int i = 0; i < TOWNS; i++) {
                towns.add(
                        new LatLon(
                                -30 + random.nextGaussian() * 0.5,
                                -51.2 + random.nextGaussian() * 0.5));
            }
            for (int i = 0; i < MARKERS; i++) {
                LatLon town = towns.get(random.nextInt(TOWNS));
                needs.add(
                        new NeedPoint(
                                "n" + i,
                                URGENCIES[random.nextInt(URGENCIES.length)],
                                null,
                                new LatLon(
                                        town.latitude() + random.nextGaussian() * 0.04,
                                        town.longitude() + random.nextGaussian() * 0.04)));
            }
        }

        @Override
        public Needs needs(NeedFilter filter) {
            return new Needs(needs, 0);
        }

        @Override
        public List<OfferPoint> offers() {
            return List.of();
        }

        @Override
        public List<Track> tracks() {
            return List.of();
        }

        @Override
        public List<PlacePoint> places() {
            return List.of();
        }
    }

    private static LocalSettings nothingKept() {
        return new LocalSettings() {
            @Override
            public Optional<String> get(String name) {
                return Optional.empty();
            }

            @Override
            public void put(String name, String value) {} // a bench leaves nothing behind
        };
    }

    private static <T> T await(BlockingQueue<T> queue) throws InterruptedException {
        T value = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (value == null) {
            throw new IllegalStateException("nothing came in time");
        }
        return value;
    }

    @Override
    public void close() {
        background.close();
    }
}
