package org.mutirao.bootstrap.door;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.desktop.DataFolder;

/// Where other processes of the same person ask the window that is open over a data folder: to come
/// forward, or to carry out a command line, since it alone may write there.
///
/// Nothing that comes in is believed: a request is bounded, must be whole within a few seconds, and
/// is carried out only when whoever asks has said a second time, after being told that it can be,
/// that it still wants it. A command that has begun goes on to its end, whoever listens.
public final class Door implements AutoCloseable {
    /// How many are heard and answered at once.
    static final int MOST_AT_ONCE = 16;

    /// How many there are at once at most, with those who are told that there is no room.
    private static final int MOST_WAITING = 4 * MOST_AT_ONCE;

    private static final Duration TO_FETCH = Duration.ofSeconds(3);
    private static final System.Logger LOG = System.getLogger(Door.class.getName());

    private final DoorPlace place;
    private final Host host;
    private final Duration patience;
    private final @Nullable ServerSocketChannel socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private Door(
            DoorPlace place, Host host, Duration patience, @Nullable ServerSocketChannel socket) {
        this.place = place;
        this.host = host;
        this.patience = patience;
        this.socket = socket;
    }

    /// Answers from now on. Where no door can be made nobody is heard, which is no reason to open
    /// no window. For the process that holds the right to write in the folder.
    public static Door open(DataFolder folder, Host host) {
        return open(folder, host, Soon.PATIENCE);
    }

    /// @param patience for what has to come soon
    static Door open(DataFolder folder, Host host, Duration patience) {
        var place = new DoorPlace(folder.path());
        try {
            ServerSocketChannel socket = place.open();
            var door = new Door(place, host, patience, socket);
            Thread.ofVirtual().start(() -> door.listen(socket));
            return door;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.WARNING, "other processes cannot be answered", e);
            return new Door(place, host, patience, null);
        }
    }

    private void listen(ServerSocketChannel door) {
        try {
            while (true) {
                receive(door.accept());
            }
        } catch (IOException e) {
            if (!closed) {
                LOG.log(System.Logger.Level.WARNING, "other processes are not heard any more", e);
            }
        }
    }

    private void receive(SocketChannel other) {
        var visit = new Visit(other, host, patience, visits::remove);
        int before = visits.size(); // this thread alone adds to them
        visits.add(visit);
        try {
            threads.execute(
                    before < MOST_AT_ONCE ? visit::serve : () -> visit.turnAway(Refused.BUSY));
        } catch (RejectedExecutionException closing) {
            visit.leave();
        }
        if (closed || before >= MOST_WAITING) {
            visit.leave();
        }
    }

    /// Hears nobody any more; waits for what is being carried out, and a little for whoever fetches
    /// its answer.
    @Override
    public void close() {
        closed = true;
        if (socket != null) {
            takeAway(socket);
        }
        visits.forEach(Visit::leave);
        threads.close();
        visits.forEach(visit -> visit.finish(TO_FETCH));
    }

    private void takeAway(ServerSocketChannel door) {
        try (door) {
            place.clear();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the door was left behind", e);
        }
    }
}
