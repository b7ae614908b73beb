package org.mutirao.bootstrap.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.desktop.Version;
import org.mutirao.bootstrap.door.Frame.Kind;

/// One process at the door, from what it asks to the end of its answer.
final class Visit {
    private static final System.Logger LOG = System.getLogger(Visit.class.getName());

    private final SocketChannel other;
    private final Host host;
    private final Duration patience;
    private final Consumer<Visit> gone;
    private final DataInputStream in;
    private final DataOutputStream out;

    /// Either its line is carried out, or it is left: whichever comes first.
    private final AtomicBoolean settled = new AtomicBoolean();

    private final AtomicReference<@Nullable Outlet> answer = new AtomicReference<>();

    /// @param patience for what has to come soon
    /// @param gone told once, when nothing more is said
    Visit(SocketChannel other, Host host, Duration patience, Consumer<Visit> gone) {
        this.other = other;
        this.host = host;
        this.patience = patience;
        this.gone = gone;
        this.in = new DataInputStream(Channels.newInputStream(other));
        this.out = new DataOutputStream(Channels.newOutputStream(other));
    }

    /// Hears what is asked, and does it.
    void serve() {
        try {
            switch (Soon.within(patience, other, () -> Asked.read(in))) {
                case Asked.Ring() -> {
                    Frame.done(0).write(out);
                    leave();
                    host.raise();
                }
                case Asked.Line line -> {
                    if (isMeant(line) && settled.compareAndSet(false, true)) {
                        carryOut(line);
                    }
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "somebody who asked nothing", e);
        } finally {
            leave();
        }
    }

    /// Hears what is asked, and says why not: who is not heard to the end does not hear it either.
    void turnAway(Refused why) {
        try {
            Soon.within(patience, other, () -> Asked.read(in));
            Frame.refused(why).write(out);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "somebody who did not wait", e);
        } finally {
            leave();
        }
    }

    /// Whether it can be carried out, and whoever asks still wants that.
    private boolean isMeant(Asked.Line line) throws IOException {
        if (!line.version().equals(Version.text())) {
            Frame.refused(Refused.OTHER_VERSION).write(out);
            return false;
        }
        Frame.ready().write(out);
        return Soon.within(patience, other, in::readUnsignedByte) == Knock.GO;
    }

    private void carryOut(Asked.Line line) {
        var outlet = new Outlet(other, () -> gone.accept(this));
        answer.set(outlet);
        boolean done = false;
        try (var words = new PrintWriter(outlet.writer(Kind.OUT));
                var asides = new PrintWriter(outlet.writer(Kind.ERR))) {
            int exit = host.carryOut(line, words, asides);
            words.flush();
            asides.flush();
            outlet.done(exit);
            done = true;
        } finally {
            if (!done) {
                outlet.abandon(); // whoever asked is told that nobody knows
            }
        }
    }

    /// Nothing more is said, unless its line is being carried out.
    void leave() {
        if (settled.compareAndSet(false, true)) {
            try {
                other.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "a channel that does not close", e);
            } finally {
                gone.accept(this);
            }
        }
    }

    /// Waits until its answer was fetched, and leaves what is not.
    void finish(Duration patience) {
        Outlet given = answer.get();
        if (given != null) {
            given.finish(patience);
        }
    }
}
