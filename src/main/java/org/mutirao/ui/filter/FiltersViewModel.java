package org.mutirao.ui.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Screen;

/// Filters by name, one set for each list. Their words may hold a name, so they are kept as drafts
/// are: sealed.
public final class FiltersViewModel {
    private final Keeping keeping;
    private final Notices notices;
    private final Kit kit;
    private final ReadOnlyObjectProperty<Screen> shown;
    private final Map<Screen, Filterable> lists = new EnumMap<>(Screen.class);
    private final Map<Screen, ObservableList<SavedFilter>> saved = new EnumMap<>(Screen.class);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty name = new SimpleStringProperty("");

    /// @param shown the screen that is shown
    FiltersViewModel(Kit kit, ReadOnlyObjectProperty<Screen> shown, List<Filterable> all) {
        this.kit = kit;
        this.keeping = kit.keeping();
        this.notices = kit.notices();
        this.shown = shown;
        for (Filterable each : all) {
            ObservableList<SavedFilter> own = FXCollections.observableArrayList();
            lists.put(each.screen(), each);
            saved.put(each.screen(), own);
            keeping.recall(setting(each.screen()), kept -> own.setAll(SavedFilter.read(kept)));
        }
    }

    private static String setting(Screen screen) {
        return LocalSettings.DRAFT + "filters." + screen.id();
    }

    /// Whether the list of a screen keeps filters.
    public boolean has(Screen screen) {
        return lists.containsKey(screen);
    }

    /// Those of a screen's list; none where it has no list.
    public ObservableList<SavedFilter> of(Screen screen) {
        return saved.getOrDefault(screen, FXCollections.emptyObservableList());
    }

    /// Asks for the name under which the shown list's filter is kept; its words to begin with.
    public void ask() {
        here().ifPresent(list -> {
            name.set(list.words().get().strip());
            open.set(true);
        });
    }

    private Optional<Filterable> here() {
        return Optional.ofNullable(lists.get(shown.get()));
    }

    /// Keeps it; one of the same name is replaced.
    public void save() {
        String called = name.get().strip();
        if (called.isEmpty()) {
            return;
        }
        here().ifPresent(list -> {
            List<SavedFilter> all = new ArrayList<>(of(list.screen()));
            all.removeIf(each -> each.name().equals(called));
            all.add(list.now(called));
            keep(list.screen(), all);
            notices.tell(Said.of("filter_saved", called));
        });
        close();
    }

    private void keep(Screen screen, List<SavedFilter> all) {
        of(screen).setAll(all);
        keeping.keep(setting(screen), SavedFilter.write(all));
    }

    /// Shows what a filter of a screen's list finds.
    public void apply(Screen screen, SavedFilter filter) {
        kit.go().accept(screen);
        Optional.ofNullable(lists.get(screen)).ifPresent(list -> list.apply(filter));
    }

    public void remove(Screen screen, SavedFilter filter) {
        keep(screen, of(screen).stream().filter(each -> !each.equals(filter)).toList());
        notices.tell(Said.of("filter_removed", filter.name()));
    }

    public void close() {
        open.set(false);
    }

    /// Each filter by its name, to show and to remove, for the palette.
    public List<Command> commands() {
        return saved.keySet().stream()
                .flatMap(screen -> of(screen).stream().flatMap(each -> commands(screen, each)))
                .toList();
    }

    private Stream<Command> commands(Screen screen, SavedFilter filter) {
        return Stream.of(
                Command.anywhere("command.show_filter", () -> apply(screen, filter))
                        .named(messages ->
                                messages.get(
                                        "command.show_filter",
                                        filter.name(),
                                        messages.get(screen.titleKey()))),
                Command.anywhere("command.remove_filter", () -> remove(screen, filter))
                        .named(messages -> messages.get("command.remove_filter", filter.name())));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
