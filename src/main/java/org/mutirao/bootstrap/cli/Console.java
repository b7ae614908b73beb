package org.mutirao.bootstrap.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.door.Knock;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.json.JsonLines;

/// What a command says: JSON on standard output for scripts and sentences on standard error, or
/// sentences on standard output for people.
final class Console implements Knock.Ear {
    private static final System.Logger LOG = System.getLogger(Console.class.getName());

    private final boolean json;
    private final Words words;
    private final PrintWriter out;
    private final PrintWriter err;
    private final JsonLines lines = new JsonLines();

    Console(boolean json, Words words, PrintWriter out, PrintWriter err) {
        this.json = json;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    Words words() {
        return words;
    }

    boolean json() {
        return json;
    }

    /// The command's result, as one object; nothing without `--json`.
    void result(Object record) {
        if (json) {
            out.print(lines.line(record));
            out.print('\n');
            out.flush();
        }
    }

    /// A sentence for people.
    void say(String key, Object... args) {
        text(words.get(key, args));
    }

    /// What goes on meanwhile: never on standard output.
    void aside(String key, Object... args) {
        err.print(words.get(key, args));
        err.print('\n');
        err.flush();
    }

    void text(String sentence) {
        PrintWriter to = json ? err : out;
        to.print(sentence);
        to.print('\n');
        to.flush();
    }

    /// What another process says on standard output.
    @Override
    public void out(String text) {
        out.print(text);
        out.flush();
    }

    /// As [#out], on standard error.
    @Override
    public void err(String text) {
        err.print(text);
        err.flush();
    }

    /// A handler's failure is told, and changes nothing about what was written.
    void handlerFailed(RecordedEvent event, RuntimeException failure) {
        LOG.log(System.Logger.Level.WARNING, "a handler failed", failure);
        err.print(words.get("handler_failed", words.type(event.body().eventType()), failure));
        err.print('\n');
        err.flush();
    }

    /// A failure: what happened, and what to do.
    void fail(String code, String message, String hint) {
        if (json) {
            Map<String, @Nullable Object> error = new LinkedHashMap<>();
            error.put("code", code);
            error.put("message", message);
            error.put("hint", hint);
            result(Map.of("error", error));
        }
        err.print(hint.isEmpty() ? message : message + "\n" + hint);
        err.print('\n');
        err.flush();
    }
}
