package org.mutirao.bootstrap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir private Path folder;

    @Test
    void aWindowThatIsOpenComesEachTimeItIsRung() throws Exception {
        Semaphore came = new Semaphore(0);
        try (var _ = Doorbell.answer(folder, came::release)) {
            assertThat(Doorbell.ring(folder, LONG)).isTrue();
            assertThat(Doorbell.ring(folder, LONG)).isTrue();
            assertThat(came.tryAcquire(2, 20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNobodyAnswersNothingIsLeftBehind() {
        assertThat(Doorbell.ring(folder, Duration.ZERO)).isFalse();
        assertThat(folder).isEmptyDirectory();
        assertThat(Doorbell.ring(folder.resolve("nada"), LONG)).isFalse();
    }

    @Test
    void aFolderThatCannotBeWatchedIsNoReasonNotToOpen() {
        Doorbell.answer(folder.resolve("nada"), () -> {}).close();
        assertThat(Doorbell.ring(folder.resolve("nada"), Duration.ZERO)).isFalse();
    }

    @Test
    void aWindowThatWasClosedDoesNotAnswer() {
        Doorbell.answer(folder, () -> {}).close();
        assertThat(Doorbell.ring(folder, Duration.ZERO)).isFalse();
    }
}
