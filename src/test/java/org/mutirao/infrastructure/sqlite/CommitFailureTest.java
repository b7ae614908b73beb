package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.infrastructure.sqlite.Entries.append;
import static org.mutirao.infrastructure.sqlite.Entries.notice;
import static org.mutirao.infrastructure.sqlite.Operation.SCOPE;
import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.audit.LogCheck;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.eventlog.EventStore.Work;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageUnknown;
import org.mutirao.infrastructure.sqlite.FaultyDisk.Fault;

class CommitFailureTest {
    @TempDir Path folder;
    private FaultyDisk disk;
    private SqliteEventStore store;

    @BeforeEach
    void openALogWithOneEntry() {
        disk = new FaultyDisk(folder.resolve("mutirao.db"));
        store = SqliteEventStore.open(disk);
        append(store, "first");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anErrorAfterACommitThatSucceededDoublesNothing() {
        disk.failNextCommit(Fault.AFTER_COMMIT);

        append(store, "second");
        append(store, "third");

        assertThat(store.read(Entries::ids))
                .containsExactly(id("first"), id("second"), id("third"));
        assertThat(checked().ok()).isTrue();
    }

    @Test
    void anErrorInsteadOfACommitIsSaidAndWritingItAgainLosesNothing() {
        disk.failNextCommit(Fault.INSTEAD_OF_COMMIT);

        assertThatThrownBy(() -> append(store, "second")).isInstanceOf(StorageFailed.class);
        append(store, "second");

        assertThat(store.read(Entries::ids)).containsExactly(id("first"), id("second"));
        assertThat(checked().ok()).isTrue();
    }

    @Test
    void whereTheDiskCannotBeAskedItIsUnknownAndTheEntryIsFoundLater() {
        disk.failNextCommitAndVanish(Fault.AFTER_COMMIT);

        assertThatThrownBy(() -> append(store, "second")).isInstanceOf(StorageUnknown.class);
        assertThatThrownBy(() -> append(store, "third")).isInstanceOf(StorageFailed.class);
        disk.comeBack();

        assertThat(withId("second")).hasSize(1);
        append(store, "third");
        assertThat(store.read(Entries::ids))
                .containsExactly(id("first"), id("second"), id("third"));
        assertThat(checked().ok()).isTrue();
    }

    @Test
    void whereTheDiskCannotBeAskedItIsUnknownAndTheEntryIsNotThere() {
        disk.failNextCommitAndVanish(Fault.INSTEAD_OF_COMMIT);

        assertThatThrownBy(() -> append(store, "second")).isInstanceOf(StorageUnknown.class);
        disk.comeBack();

        assertThat(withId("second")).isEmpty();
        append(store, "second");
        assertThat(store.read(Entries::ids)).containsExactly(id("first"), id("second"));
    }

    @Test
    void aJobWithoutEntriesIsUnknownAfterAFailedCommit() {
        disk.failNextCommit(Fault.INSTEAD_OF_COMMIT);

        assertThatThrownBy(() -> store.write(tx -> setting(tx, "a")))
                .isInstanceOf(StorageUnknown.class);

        store.write(tx -> setting(tx, "b"));
        assertThat(store.<String>read(log -> log.local("setting").orElseThrow())).isEqualTo("b");
    }

    @Test
    void listenersHearOfACommitThatSucceededAndOfNoOther() {
        var heard = new ArrayList<String>();
        disk.failNextCommit(Fault.AFTER_COMMIT);
        store.write(new Heard("second", heard));
        disk.failNextCommit(Fault.INSTEAD_OF_COMMIT);

        assertThatThrownBy(() -> store.write(new Heard("third", heard)))
                .isInstanceOf(StorageFailed.class);

        assertThat(heard).containsExactly("committed second", "lost third");
    }

    @Test
    void aFailedCommitIsLookedUpByAnEntryThatWasReallyInIt() throws Exception {
        // two jobs share a commit; the last one's entry is taken back before it
        List<FutureTask<RecordedEvent>> jobs =
                together(
                        tx -> append(tx, notice("second")),
                        tx -> {
                            append(tx, notice("third"));
                            throw new IllegalArgumentException("refused");
                        });

        assertThat(jobs.get(0).get().body().eventId()).isEqualTo(id("second"));
        assertThatThrownBy(() -> jobs.get(1).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(store.read(Entries::ids)).containsExactly(id("first"), id("second"));
    }

    @Test
    void aListenerThatFailsStopsNobodyElse() throws Exception {
        List<FutureTask<RecordedEvent>> jobs =
                together(
                        new Work<>() {
                            @Override
                            public RecordedEvent run(LogWriter tx) {
                                return append(tx, notice("second"));
                            }

                            @Override
                            public void committed(RecordedEvent result) {
                                throw new IllegalStateException("listener");
                            }
                        },
                        tx -> append(tx, notice("third")));

        assertThatThrownBy(() -> jobs.get(0).get()).hasRootCauseMessage("listener");
        assertThat(jobs.get(1).get().body().eventId()).isEqualTo(id("third"));
        assertThat(store.read(Entries::ids))
                .containsExactly(id("first"), id("second"), id("third"));
    }

    /// Runs both in one commit, on which the disk reports an error after it succeeded.
    private List<FutureTask<RecordedEvent>> together(
            Work<RecordedEvent> one, Work<RecordedEvent> other) throws InterruptedException {
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Thread blocker =
                Thread.ofPlatform()
                        .start(() ->
                                store.write(tx -> {
                                    started.countDown();
                                    return await(goOn);
                                }));
        started.await();
        var first = new FutureTask<>(() -> store.write(one));
        var second = new FutureTask<>(() -> store.write(other));
        List<Thread> threads = List.of(queued(first), queued(second));
        int before = disk.commits.get();
        disk.failCommit(2, Fault.AFTER_COMMIT);
        goOn.countDown();
        blocker.join();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(disk.commits.get() - before).isEqualTo(2);
        return List.of(first, second);
    }

    private static Thread queued(FutureTask<?> task) {
        Thread thread = Thread.ofPlatform().start(task);
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<RecordedEvent> withId(String name) {
        return store.read(log -> log.withId(id(name)));
    }

    private static String setting(LogWriter tx, String value) {
        tx.putLocal("setting", value);
        return value;
    }

    private LogCheck.Report checked() {
        return LogChecks.all(store, SCOPE);
    }

    private record Heard(String name, List<String> heard) implements Work<String> {
        @Override
        public String run(LogWriter tx) {
            append(tx, notice(name));
            return name;
        }

        @Override
        public void committed(String result) {
            heard.add("committed " + name);
        }

        @Override
        public void lost() {
            heard.add("lost " + name);
        }
    }
}
