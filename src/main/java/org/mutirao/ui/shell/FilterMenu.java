package org.mutirao.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.mutirao.ui.filter.FiltersViewModel;
import org.mutirao.ui.filter.SavedFilter;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;

/// The filters of the shown list: to show, to keep one more, to remove.
final class FilterMenu {
    private FilterMenu() {}

    static void fill(MenuButton menu, WindowModel model) {
        FiltersViewModel filters = model.filters();
        Messages messages = model.messages();
        Screen screen = model.shell().screenProperty().get();
        List<SavedFilter> all = filters.of(screen);
        menu.getItems().setAll(item(messages.get("filter.keep"), filters::ask));
        if (!all.isEmpty()) {
            Menu removing = new Menu(messages.get("filter.remove"));
            all.forEach(each ->
                    removing.getItems().add(item(each.name(), () -> filters.remove(screen, each))));
            menu.getItems().add(removing);
            menu.getItems().add(new SeparatorMenuItem());
            all.forEach(each ->
                    menu.getItems().add(item(each.name(), () -> filters.apply(screen, each))));
        }
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
