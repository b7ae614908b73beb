package org.mutirao.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    @TempDir private Path place;

    @Test
    void anEarlierDemosDataIsTakenAwayAndNothingElse() throws IOException {
        DemoFolder folder = new DemoFolder(place);
        assertThat(folder.prepare()).isTrue();
        Files.writeString(folder.data().resolve("mutirao.db"), "old");
        Files.writeString(place.resolve("mine.txt"), "mine");

        assertThat(folder.prepare()).isTrue();

        assertThat(folder.data().resolve("mutirao.db")).doesNotExist();
        assertThat(place.resolve("mine.txt")).exists();
        assertThat(folder.sheet("needs")).exists();
    }

    @Test
    void theDataOfARealOperationIsNotTouched() throws IOException {
        DemoFolder folder = new DemoFolder(place);
        Files.createDirectories(folder.data());
        Files.writeString(folder.data().resolve("mutirao.db"), "real");

        assertThat(folder.prepare()).isFalse();

        assertThat(folder.data().resolve("mutirao.db")).hasContent("real");
    }
}
