package org.mutirao.bootstrap.door;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.mutirao.bootstrap.door.Frame.Kind;

/// The way of one answer to whoever asked. Who writes into it never waits for the other side: a
/// command holds the log while it writes. One that does not fetch its answer is left.
final class Outlet {
    /// What may wait to be fetched, in bytes.
    private static final long MOST_WAITING = 32L << 20;

    private final SocketChannel channel;
    private final Runnable left;
    private final BlockingQueue<Frame> waiting = new LinkedBlockingQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Thread sender;

    /// @param left run when the channel is closed
    Outlet(SocketChannel channel, Runnable left) {
        this.channel = channel;
        this.left = left;
        this.sender = Thread.ofVirtual().start(this::send);
    }

    private void send() {
        try (channel;
                var out = new DataOutputStream(Channels.newOutputStream(channel))) {
            Frame next = waiting.take();
            while (next.kind() != Kind.DONE) {
                next.write(out);
                bytes.addAndGet(-next.bytes().length);
                next = waiting.take();
            }
            next.write(out);
        } catch (IOException e) {
            bytes.set(MOST_WAITING); // nobody fetches anything any more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            left.run();
        }
    }

    /// The last piece.
    void done(int exit) {
        waiting.add(Frame.done(exit));
    }

    /// @param kind of what is written into it
    Writer writer(Kind kind) {
        return new Pieces(kind);
    }

    private void add(Frame frame) {
        if (bytes.addAndGet(frame.bytes().length) > MOST_WAITING) {
            leave();
        } else {
            waiting.add(frame);
        }
    }

    /// Waits until all is fetched, and leaves what is not.
    void finish(Duration patience) {
        try {
            if (!sender.join(patience)) {
                abandon();
                sender.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nothing more is sent.
    void abandon() {
        leave();
        sender.interrupt();
    }

    private void leave() {
        waiting.clear();
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot close a channel", e);
        }
    }

    /// Gathers what is written until it is flushed, and never parts a character in two.
    private final class Pieces extends Writer {
        private final Kind kind;
        private final StringBuilder text = new StringBuilder();

        Pieces(Kind kind) {
            this.kind = kind;
        }

        @Override
        public void write(char[] chars, int from, int count) {
            text.append(chars, from, count);
        }

        @Override
        public void write(String more, int from, int count) {
            text.append(more, from, from + count);
        }

        @Override
        public void flush() {
            int from = 0;
            while (from < text.length()) {
                int to = Math.min(text.length(), from + Frame.MOST_CHARS);
                if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                    to--;
                }
                add(Frame.text(kind, text.substring(from, to)));
                from = to;
            }
            text.setLength(0);
        }

        @Override
        public void close() {
            flush();
        }
    }
}
