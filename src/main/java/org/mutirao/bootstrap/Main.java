package org.mutirao.bootstrap;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mutirao.bootstrap.cli.Cli;

/// The program's start: a command line with arguments, the window without.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = Cli.run(args, out, err);
        out.flush();
        System.exit(exit);
    }
}
