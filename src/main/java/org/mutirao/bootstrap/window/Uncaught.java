package org.mutirao.bootstrap.window;

import java.util.function.Consumer;

/// What nothing caught, on whichever thread: it is written down and told in the window, which goes
/// on. While one is being told, further ones of the telling itself are only written down.
final class Uncaught implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(Uncaught.class.getName());

    private final Consumer<Throwable> tell;
    private final ThreadLocal<Boolean> telling = ThreadLocal.withInitial(() -> false);

    /// @param tell shows it, called on any thread
    Uncaught(Consumer<Throwable> tell) {
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        LOG.log(System.Logger.Level.ERROR, "nothing caught this", thrown);
        if (telling.get()) {
            return;
        }
        telling.set(true);
        try {
            tell.accept(thrown);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the window could not tell it", e);
        } finally {
            telling.remove();
        }
    }
}
