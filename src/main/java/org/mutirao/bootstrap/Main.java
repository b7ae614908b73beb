package org.mutirao.bootstrap;

/// The program's start: a command line with arguments, the window without.
public final class Main {
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("mutirao " + Version.text());
        } else {
            System.exit(WRONG_USAGE);
        }
    }
}
