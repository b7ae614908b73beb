package org.mutirao.bootstrap.desktop;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.StorageFailed;

/// Writes when, what and where, and nothing that anybody typed: of an exception its type and its
/// places in the program, never its message; of other people's libraries not even their sentence.
final class NamelessFormatter extends Formatter {
    private static final String OWN = "org.mutirao";
    private static final int MOST_FRAMES = 60;

    @Override
    public String format(LogRecord logged) {
        var text = new StringBuilder();
        text.append(logged.getInstant())
                .append(' ')
                .append(logged.getLevel().getName())
                .append(' ')
                .append(logged.getLoggerName())
                .append(": ")
                .append(sentence(logged))
                .append('\n');
        thrown(text, logged.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    /// The sentence as it stands in the program; what would fill it is left out.
    private static String sentence(LogRecord logged) {
        String name = logged.getLoggerName();
        return name != null && name.startsWith(OWN) ? logged.getMessage() : "...";
    }

    private static void thrown(
            StringBuilder text, @Nullable Throwable thrown, Set<Throwable> told) {
        if (thrown == null || !told.add(thrown)) {
            return;
        }
        text.append(thrown.getClass().getName());
        if (thrown instanceof StorageFailed storage) {
            text.append(' ').append(storage.kind());
        }
        text.append('\n');
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            text.append("\tat ").append(frames[i]).append('\n');
        }
        for (Throwable other : thrown.getSuppressed()) {
            thrown(text, other, told);
        }
        thrown(text, thrown.getCause(), told);
    }
}
