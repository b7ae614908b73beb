package org.mutirao.bootstrap.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.bootstrap.desktop.DataFolder;

/// Asks the window that is open over a data folder.
public final class Knock {
    /// What is said to carry out what the window is ready for.
    static final int GO = 'G';

    private static final System.Logger LOG = System.getLogger(Knock.class.getName());
    private static final int MOST_EXIT = 255;

    private Knock() {}

    /// Who is told what the window says while it carries out a line.
    public interface Ear {
        void out(String text);

        void err(String text);
    }

    /// What came of it.
    public sealed interface Answer {
        /// It was carried out, or refused in words that were told.
        record Done(int exit) implements Answer {}

        /// Nobody is there who could: nothing was done.
        record Nobody() implements Answer {}

        /// Nothing was done.
        record TurnedAway(Refused why) implements Answer {}

        /// The window went away after it had begun: nobody here knows what it has written.
        record Unknown() implements Answer {}
    }

    /// Has the window come forward.
    ///
    /// @return false where nobody came: no window is open there, or it cannot be reached
    public static boolean ring(DataFolder folder, Duration patience) {
        try (SocketChannel door = new DoorPlace(folder.path()).knock()) {
            byte[] request = Asked.written(new Asked.Ring()).orElseThrow();
            return Soon.within(patience, door, () -> first(door, request)).kind()
                    == Frame.Kind.DONE;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /// Has the window carry out a command line, and waits for its end.
    public static Answer carryOut(DataFolder folder, Asked.Line line, Ear ear) {
        Optional<byte[]> request = Asked.written(line);
        if (request.isEmpty()) {
            return new Answer.Nobody();
        }
        Answer answer = new Answer.Nobody();
        try (SocketChannel door = new DoorPlace(folder.path()).knock()) {
            Frame first = Soon.within(Soon.PATIENCE, door, () -> first(door, request.get()));
            if (first.kind() == Frame.Kind.READY) {
                Channels.newOutputStream(door).write(GO);
                answer = heard(door, ear);
            } else if (first.kind() == Frame.Kind.REFUSED) {
                answer = refused(first);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.DEBUG, "no window answers", e);
        }
        return answer;
    }

    private static Frame first(SocketChannel door, byte[] request) throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(door));
        out.writeInt(request.length);
        out.write(request);
        return Frame.read(new DataInputStream(Channels.newInputStream(door)));
    }

    private static Answer refused(Frame frame) throws BadWords {
        String name = frame.text();
        return Stream.of(Refused.values())
                .filter(why -> why.name().equals(name))
                .findFirst()
                .<Answer>map(Answer.TurnedAway::new)
                .orElseGet(Answer.Nobody::new);
    }

    private static Answer heard(SocketChannel door, Ear ear) {
        var in = new DataInputStream(Channels.newInputStream(door));
        try {
            while (true) {
                Frame frame = Frame.read(in);
                switch (frame.kind()) {
                    case OUT -> ear.out(frame.text());
                    case ERR -> ear.err(frame.text());
                    case DONE -> {
                        int exit = frame.number();
                        return exit < 0 || exit > MOST_EXIT
                                ? new Answer.Unknown()
                                : new Answer.Done(exit);
                    }
                    case READY, REFUSED -> {
                        return new Answer.Unknown();
                    }
                }
            }
        } catch (IOException e) {
            return new Answer.Unknown();
        }
    }
}
