package org.mutirao.bootstrap.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.Version;
import org.mutirao.bootstrap.door.Knock.Answer;

/// What other processes ask of a window, and what nobody gets by asking.
class DoorTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir private Path temporary;
    private DataFolder folder;
    private final Semaphore raised = new Semaphore(0);
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore goOn = new Semaphore(0);
    private final StringBuffer told = new StringBuffer();

    private final Host host =
            new Host() {
                @Override
                public void raise() {
                    raised.release();
                }

                @Override
                public int carryOut(Asked.Line line, PrintWriter out, PrintWriter err) {
                    return answered(line.arguments(), out, err);
                }
            };

    private final Knock.Ear ear =
            new Knock.Ear() {
                @Override
                public void out(String text) {
                    told.append(text);
                }

                @Override
                public void err(String text) {
                    told.append('!').append(text);
                }
            };

    @BeforeEach
    void begin() {
        folder = new DataFolder(temporary);
    }

    private int answered(List<String> arguments, PrintWriter out, PrintWriter err) {
        switch (arguments.getFirst()) {
            case "wait" -> {
                begun.release();
                goOn.acquireUninterruptibly();
                out.print("waited");
            }
            case "much" -> out.print("água \uD83C\uDF0A".repeat(100_000));
            case "fail" -> throw new IllegalStateException("broken");
            default -> {
                out.print(String.join("|", arguments));
                out.flush();
                err.print("aside");
            }
        }
        return 7;
    }

    private static Asked.Line line(String... arguments) {
        return new Asked.Line(Version.text(), List.of(arguments), Path.of("/"), Optional.empty());
    }

    private Answer ask(String... arguments) {
        return Knock.carryOut(folder, line(arguments), ear);
    }

    private SocketChannel other() throws IOException {
        return SocketChannel.open(
                UnixDomainSocketAddress.of(folder.path().resolve("door").resolve("s")));
    }

    @Test
    void aWindowThatIsOpenComesEachTimeItIsRung() throws Exception {
        try (var _ = Door.open(folder, host)) {
            assertThat(Knock.ring(folder, LONG)).isTrue();
            assertThat(Knock.ring(folder, LONG)).isTrue();
            assertThat(raised.tryAcquire(2, 20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whereNobodyAnswersNothingIsLeftBehind() {
        assertThat(Knock.ring(folder, LONG)).isFalse();
        assertThat(ask("need")).isEqualTo(new Answer.Nobody());
        assertThat(temporary).isEmptyDirectory();
        assertThat(Knock.ring(new DataFolder(temporary.resolve("nada")), LONG)).isFalse();
    }

    @Test
    void aFolderInWhichNoDoorCanBeIsNoReasonNotToOpen() {
        var nothing = new DataFolder(temporary.resolve("nada"));
        try (var _ = Door.open(nothing, host)) {
            assertThat(Knock.ring(nothing, LONG)).isFalse();
        }
    }

    @Test
    void aWindowThatWasClosedDoesNotAnswer() {
        Door.open(folder, host).close();
        assertThat(Knock.ring(folder, LONG)).isFalse();
        assertThat(ask("need")).isEqualTo(new Answer.Nobody());
    }

    @Test
    void aLineIsCarriedOutAndAnsweredWordForWord() {
        try (var _ = Door.open(folder, host)) {
            assertThat(ask("need", "40 água", "")).isEqualTo(new Answer.Done(7));
            assertThat(told).hasToString("need|40 água|!aside");
            told.setLength(0);
            assertThat(ask("much")).isEqualTo(new Answer.Done(7));
            assertThat(told).hasToString("água \uD83C\uDF0A".repeat(100_000));
        }
    }

    @Test
    void nobodyButTheOwnerComesIn() throws IOException {
        try (var _ = Door.open(folder, host)) {
            Path room = folder.path().resolve("door");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room)))
                    .isEqualTo("rwx------");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(room.resolve("s"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatAKilledWindowLeftIsNoWindowAndIsReplaced() throws IOException {
        Path room = Files.createDirectory(folder.path().resolve("door"));
        var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        killed.bind(UnixDomainSocketAddress.of(room.resolve("s")));
        killed.close();
        assertThat(room.resolve("s")).exists();
        assertThat(ask("need")).isEqualTo(new Answer.Nobody());
        try (var _ = Door.open(folder, host)) {
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
        }
    }

    @Test
    void aPathThatIsTooLongForASocketIsNoObstacle() throws IOException {
        Path deep = Files.createDirectories(temporary.resolve("pasta".repeat(30)));
        folder = new DataFolder(deep);
        Path socket;
        try (var _ = Door.open(folder, host)) {
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
            socket = Path.of(Files.readString(deep.resolve("door").resolve("at")));
            assertThat(socket).exists();
        }
        assertThat(deep).isEmptyDirectory();
        assertThat(socket.getParent()).doesNotExist();
    }

    @Test
    void whatAFileSaysIsADoorIsNotTakenAwayForThat() throws IOException {
        Path room = Files.createDirectory(folder.path().resolve("door"));
        Path precious = Files.writeString(temporary.resolve("precious"), "x");
        Files.writeString(room.resolve("at"), precious.toString());
        try (var _ = Door.open(folder, host)) {
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
        }
        assertThat(precious).exists();
    }

    @Test
    void anotherVersionIsTurnedAway() {
        try (var _ = Door.open(folder, host)) {
            var other = new Asked.Line("0.0.0", List.of("need"), Path.of("/"), Optional.empty());
            assertThat(Knock.carryOut(folder, other, ear))
                    .isEqualTo(new Answer.TurnedAway(Refused.OTHER_VERSION));
            assertThat(told).isEmpty();
        }
    }

    @Test
    void garbageAndTooMuchAndHalfARequestAreLeftWithoutAWord() throws IOException {
        try (var _ = Door.open(folder, host)) {
            for (byte[] bad :
                    List.of(
                            "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                            ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array(),
                            ByteBuffer.allocate(4).putInt(-1).array(),
                            ByteBuffer.allocate(6).putInt(1).put((byte) 'X').array())) {
                try (SocketChannel other = other()) {
                    other.write(ByteBuffer.wrap(bad));
                    assertLeft(other);
                }
            }
            try (SocketChannel other = other()) {
                other.write(ByteBuffer.allocate(4).putInt(20).flip());
            }
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
        }
    }

    @Test
    void whoeverAsksAndSaysNothingMoreGetsNothingDone() throws IOException {
        try (var _ = Door.open(folder, host)) {
            try (SocketChannel other = other()) {
                assertThat(asked(other, line("wait")).kind()).isEqualTo(Frame.Kind.READY);
            }
            try (SocketChannel other = other()) {
                assertThat(asked(other, line("wait")).kind()).isEqualTo(Frame.Kind.READY);
                other.write(ByteBuffer.wrap(new byte[] {'N'}));
                assertLeft(other);
            }
            assertThat(begun.availablePermits()).isZero();
        }
    }

    /// Waits until nothing more comes.
    private static void assertLeft(SocketChannel other) {
        int read;
        try {
            read = other.read(ByteBuffer.allocate(1));
        } catch (IOException reset) {
            read = -1; // what it sent was not even fetched
        }
        assertThat(read).isEqualTo(-1);
    }

    private static Frame asked(SocketChannel other, Asked.Line line) throws IOException {
        byte[] request = Asked.written(line).orElseThrow();
        var out = new DataOutputStream(Channels.newOutputStream(other));
        out.writeInt(request.length);
        out.write(request);
        return Frame.read(new DataInputStream(Channels.newInputStream(other)));
    }

    @Test
    void theSlowAreLeftAndTheOthersAnsweredMeanwhile() throws IOException {
        try (var _ = Door.open(folder, host, SHORT);
                SocketChannel slow = other()) {
            slow.write(ByteBuffer.wrap(new byte[] {0}));
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
            assertLeft(slow);
        }
    }

    @Test
    void moreThanCanBeHeardAreToldSoAndFindRoomAfterwards() throws Exception {
        List<SocketChannel> silent = new ArrayList<>();
        try (var _ = Door.open(folder, host, SHORT)) {
            for (int i = 0; i < Door.MOST_AT_ONCE; i++) {
                silent.add(other());
            }
            assertThat(ask("need")).isEqualTo(new Answer.TurnedAway(Refused.BUSY));
            for (SocketChannel each : silent) {
                assertLeft(each);
                each.close();
            }
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
        }
    }

    @Test
    void whoGoesAwayMeanwhileStopsNothingAndHoldsNothing() throws Exception {
        try (var _ = Door.open(folder, host)) {
            for (int i = 0; i < Door.MOST_AT_ONCE * 2; i++) {
                try (SocketChannel other = other()) {
                    assertThat(asked(other, line("wait")).kind()).isEqualTo(Frame.Kind.READY);
                    other.write(ByteBuffer.wrap(new byte[] {Knock.GO}));
                    begun.acquire();
                }
                goOn.release();
                assertThat(ask("need")).isEqualTo(new Answer.Done(7));
            }
        }
    }

    @Test
    void whoDoesNotFetchItsAnswerKeepsNobodyWaiting() throws Exception {
        try (var door = Door.open(folder, host);
                SocketChannel other = other()) {
            assertThat(asked(other, line("much")).kind()).isEqualTo(Frame.Kind.READY);
            other.write(ByteBuffer.wrap(new byte[] {Knock.GO}));
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
            door.close();
        }
    }

    /// The window's own handler hears of it, as of everything that nothing caught; another test's
    /// must not.
    @Test
    void aCommandThatBreaksIsNotSaidToBeDone() throws Exception {
        var uncaught = new CompletableFuture<Throwable>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> uncaught.complete(thrown));
        try (var _ = Door.open(folder, host)) {
            assertThat(ask("fail")).isEqualTo(new Answer.Unknown());
            assertThat(uncaught.get(LONG.toSeconds(), TimeUnit.SECONDS)).hasMessage("broken");
            assertThat(ask("need")).isEqualTo(new Answer.Done(7));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aWindowThatClosesEndsWhatItHasBegun() throws Exception {
        Door door = Door.open(folder, host);
        var answer = CompletableFuture.supplyAsync(() -> ask("wait"));
        begun.acquire();
        var closing = new CountDownLatch(1);
        Thread closed =
                Thread.ofVirtual()
                        .start(() -> {
                            closing.countDown();
                            door.close();
                        });
        closing.await();
        goOn.release();
        closed.join();
        assertThat(answer.get()).isEqualTo(new Answer.Done(7));
        assertThat(told).hasToString("waited");
    }
}
