package org.mutirao.ui.filter;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Keeping a filter by a name, over the screen whose list it is.
///
/// @param shown the screen that is shown
public record FilterPart(FiltersViewModel filters, ReadOnlyObjectProperty<Screen> shown)
        implements Part {
    /// @param shown the screen that is shown
    /// @param lists whose filters can be kept
    public static FilterPart of(
            Kit kit, ReadOnlyObjectProperty<Screen> shown, List<Filterable> lists) {
        return new FilterPart(new FiltersViewModel(kit, shown, lists), shown);
    }

    @Override
    public void register(Views views) {
        views.with(FilterController.class, () -> new FilterController(filters));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "filterName",
                        "filter/filter.fxml",
                        filters.openProperty(),
                        filters::close,
                        "#name",
                        filters::save));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.anywhere("command.save_filter", filters::ask, "Shortcut+Shift+F")
                        .unless(() ->
                                filters.has(shown.get())
                                        ? null
                                        : Said.of("hindered.nothing_to_filter")));
    }
}
