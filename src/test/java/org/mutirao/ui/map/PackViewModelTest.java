package org.mutirao.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Said;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.map.AreaPacks;

/// The area pack on the map, without a window.
class PackViewModelTest extends MapCase {
    @Test
    void aPackThatCannotBeShownSaysWhyAndTheOneBeforeStays() {
        MapViewModel map = map();
        List<String> closed = new ArrayList<>();
        answer = new AreaPacks.Opened.Ready(pack("a", closed));
        map.pack().open(Path.of("a.mbtiles"));
        answer = new AreaPacks.Opened.Refused(AreaPacks.Reason.VECTOR);
        map.pack().open(Path.of("b.mbtiles"));

        assertThat(map.pack().errorProperty().get()).isEqualTo(Said.of("pack.vector", "b.mbtiles"));
        assertThat(map.pack().packProperty().get().info().name()).isEqualTo("a");
        answer = new AreaPacks.Opened.Ready(pack("c", closed));
        map.pack().open(Path.of("c.mbtiles"));
        assertThat(closed).containsExactly("a");

        assertThat(map().pack().packProperty().get()).as("remembered").isNotNull();
        map.pack().close();
        assertThat(closed).containsExactly("a", "c");
        assertThat(map().pack().packProperty().get()).isNull();
    }

    private static AreaPack pack(String name, List<String> closed) {
        return new AreaPack() {
            @Override
            public Info info() {
                return new Info(name, "", 0, 4, 256);
            }

            @Override
            public Optional<byte[]> tile(int zoom, int column, int row) {
                return Optional.empty();
            }

            @Override
            public void close() {
                closed.add(name);
            }
        };
    }
}
