package org.mutirao.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.desktop.Backups;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.Restoring;
import org.mutirao.domain.scope.TakeoverReason;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.infrastructure.crypto.Ed25519Signatures;

/// The ends of chains, as a laptop gives them away.
class SignedHeadsTest {
    private static final Founders FOUNDERS =
            new Founders("Enchente", "Ana", ZoneId.of("America/Sao_Paulo"));

    @TempDir private Path folder;
    private DataFolder own;

    @BeforeEach
    void begin() {
        own = new DataFolder(folder.resolve("own"));
        Opening.found(own, FOUNDERS, Clock.systemUTC(), (event, failure) -> {})
                .orElseThrow()
                .close();
    }

    private static DesktopGraph read(DataFolder at) {
        return Opening.openReadOnly(at, Clock.systemUTC(), (event, failure) -> {});
    }

    private static void assertSigned(Head head) {
        assertThat(head.signed()).isNotNull();
        byte[] signature = HexFormat.of().parseHex(head.signed().signature());
        assertThat(
                        new Ed25519Signatures()
                                .verify(head.signed().key(), Head.message(head.tip()), signature))
                .isTrue();
    }

    @Test
    void fiveLinesAreSigned() {
        var tip = new ChainTip("s", "d", 12, "ab");
        assertThat(new String(Head.message(tip), StandardCharsets.UTF_8))
                .isEqualTo("mutirao.org/head/v1\ns\nd\n12\nab\n");
    }

    @Test
    void aLaptopSignsItsOwnChainWithTheKeyThatTheLogRegisters() {
        try (DesktopGraph graph = read(own)) {
            Heads.Ends ends = graph.heads().now();
            assertThat(ends.position()).isEqualTo(4);
            assertThat(ends.heads()).hasSize(1);
            Head head = ends.heads().getFirst();
            assertThat(head.tip().deviceId()).isEqualTo(graph.session().deviceId());
            assertThat(head.tip().deviceSeq()).isEqualTo(4);
            assertSigned(head);
            assertThat(graph.heads().now()).isEqualTo(ends);
        }
    }

    @Test
    void aRestoredLaptopSignsItsNewChainAndNotTheOldOne() throws Exception {
        Path backup = folder.resolve("copy.db");
        String old;
        try (DesktopGraph graph = read(own)) {
            old = graph.session().deviceId();
            Backups.make(graph, backup, Optional.empty()).orElseThrow();
        }
        var other = new DataFolder(folder.resolve("other"));
        assertThat(
                        new Restoring(other, Clock.systemUTC())
                                .from(
                                        backup,
                                        new Restoring.Request(
                                                Optional.empty(),
                                                TakeoverReason.BROKEN,
                                                graph -> null)))
                .isInstanceOf(Restoring.Result.Restored.class);
        try (DesktopGraph graph = read(other)) {
            List<Head> heads = graph.heads().now().heads();
            assertThat(heads).hasSize(2);
            for (Head head : heads) {
                if (head.tip().deviceId().equals(old)) {
                    assertThat(head.signed()).isNull();
                } else {
                    assertSigned(head);
                }
            }
        }
    }

    @Test
    void aLockedLaptopGivesItsTipAway() throws Exception {
        Files.delete(own.masterKey());
        try (DesktopGraph graph = read(own)) {
            Head head = graph.heads().now().heads().getFirst();
            assertThat(head.signed()).isNull();
            assertThat(head.tip().deviceSeq()).isEqualTo(4);
        }
    }
}
