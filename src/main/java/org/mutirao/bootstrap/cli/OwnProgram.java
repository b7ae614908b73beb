package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.mutirao.bootstrap.demo.Program;

/// This command line, called as a script would.
///
/// @param data the operation's folder
record OwnProgram(Path data, Locale language) implements Program {
    @Override
    public String answer(String... command) {
        var out = new StringWriter();
        run(new PrintWriter(out), command);
        return out.toString();
    }

    @Override
    public void answerInto(Path file, String... command) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            run(out, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(PrintWriter out, String... command) {
        var err = new StringWriter();
        String[] line =
                Stream.concat(
                                Stream.of(
                                        "--data",
                                        data.toString(),
                                        "--lang",
                                        language.equals(Locale.ENGLISH) ? "en" : "pt-BR",
                                        "--json"),
                                Stream.of(command))
                        .toArray(String[]::new);
        int exit = Cli.run(line, out, new PrintWriter(err));
        out.flush();
        if (exit != Exit.DONE) {
            throw new IllegalStateException(command[0] + ": " + err);
        }
    }
}
