package org.mutirao.architecture.breach.eventlog;

import java.util.ArrayList;
import java.util.ServiceLoader;
import org.mutirao.architecture.breach.application.UseCase;

/// Breaches: eventlog uses only its own, no static mutable state, no sleep, no service locator,
/// output and exit only in bootstrap.
public final class Entry {
    public static final ArrayList<String> SEEN = new ArrayList<>();

    public void all(UseCase useCase) throws InterruptedException {
        Thread.sleep(1);
        ServiceLoader.load(Runnable.class);
        System.out.println(useCase);
        System.exit(1);
    }
}
