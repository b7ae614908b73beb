package org.mutirao.bootstrap.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.mutirao.application.command.Dispatcher;
import org.mutirao.application.laptop.Laptop;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Unlock;

/// The laptop on which this process runs.
final class OwnLaptop implements Laptop {
    private final DesktopGraph graph;

    OwnLaptop(DesktopGraph graph) {
        this.graph = graph;
    }

    @Override
    public Path folder() {
        return graph.folder().path().toAbsolutePath();
    }

    @Override
    public boolean showFolder() {
        return FolderOpener.open(folder());
    }

    @Override
    public OptionalInt answerMinutes() {
        return graph.store()
                .read(log -> log.local(Dispatcher.ANSWER_MINUTES))
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    @Override
    public void answerWithin(OptionalInt minutes) {
        if (minutes.isPresent() && minutes.getAsInt() < 1) {
            throw new IllegalArgumentException("at least a minute: " + minutes);
        }
        String text = minutes.isPresent() ? Integer.toString(minutes.getAsInt()) : null;
        graph.store()
                .write(tx -> {
                    tx.putLocal(Dispatcher.ANSWER_MINUTES, text);
                    return true;
                });
    }

    @Override
    public Protection protection() {
        return switch (MasterKeys.file(graph.folder()).open(Optional.empty())) {
            case Unlock.Unlocked _ -> Protection.FILE_ONLY;
            case Unlock.PassphraseNeeded(), Unlock.WrongPassphrase() -> Protection.PASSPHRASE;
            case Unlock.Absent(), Unlock.Damaged() -> Protection.NO_KEY;
        };
    }

    @Override
    public Unlock changePassphrase(Optional<Passphrase> current, Optional<Passphrase> next) {
        return MasterKeys.file(graph.folder()).changePassphrase(current, next);
    }
}
