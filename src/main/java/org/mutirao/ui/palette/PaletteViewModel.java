package org.mutirao.ui.palette;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.FindIndex;
import org.mutirao.application.query.Findable;
import org.mutirao.application.query.Findables;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.palette.Hit.Act;
import org.mutirao.ui.palette.Hit.Thing;
import org.mutirao.ui.shared.Choosing;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;

/// Searches everything that can be done or found, and does it or goes there.
public final class PaletteViewModel {
    private final Findables findables;
    private final People people;
    private final Notices notices;
    private final Consumer<Screen> go;
    private final Tasks tasks;
    private final Tasks.Line reading;
    private final PaletteSearch search;
    private final Choosing<Hit> hits;
    private final ReadOnlyObjectProperty<Screen> shown;
    private final Map<Findable.Kind, Consumer<Findable>> ways;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private boolean outdated = true;

    /// @param shown the screen that is shown
    /// @param ways where a thing of each kind is
    PaletteViewModel(
            Kit kit,
            PaletteSearch search,
            ReadOnlyObjectProperty<Screen> shown,
            Map<Findable.Kind, Consumer<Findable>> ways) {
        this.findables = kit.context().findables();
        this.people = kit.context().people();
        this.notices = kit.notices();
        this.go = kit.go();
        this.tasks = kit.tasks();
        this.reading = tasks.line();
        this.search = search;
        this.shown = shown;
        this.ways = Map.copyOf(ways);
        this.hits =
                new Choosing<>(tasks, search::find, all -> all.stream().findFirst(), notices::tell);
    }

    /// Opens it; what was written since is read anew meanwhile.
    public void ask() {
        search.on(shown.get());
        hits.start();
        open.set(true);
        if (outdated) {
            outdated = false;
            reading.run(this::read, this::know, this::broken);
        }
    }

    private FindIndex read() {
        return FindIndex.of(findables.all(), id -> people.person(id).map(PersonRow::name));
    }

    private void know(FindIndex index) {
        search.know(index);
        if (open.get()) {
            hits.again();
        }
    }

    private void broken(Said problem) {
        outdated = true;
        notices.tell(problem);
    }

    /// Something was written.
    public void outdate() {
        outdated = true;
    }

    /// Does what is chosen, or goes there.
    public void run() {
        Hit hit = hits.chosen();
        if (hit == null) {
            return;
        }
        close();
        switch (hit) {
            case Act(Command command, String title) -> run(command);
            case Thing(Findable found) ->
                    Objects.requireNonNull(ways.get(found.kind())).accept(found);
        }
    }

    /// What belongs to another screen leads there first.
    private void run(Command command) {
        elsewhere(command).ifPresentOrElse(go, () -> command.run(notices));
    }

    /// The other screen on which alone a command can be done.
    Optional<Screen> elsewhere(Command command) {
        return Optional.ofNullable(command.screen()).filter(screen -> screen != shown.get());
    }

    public void close() {
        hits.stop();
        open.set(false);
    }

    public Choosing<Hit> hits() {
        return hits;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
