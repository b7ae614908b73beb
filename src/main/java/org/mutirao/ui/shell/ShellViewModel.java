package org.mutirao.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.TextSize;

/// Where in the window a person is, who that is, and what lies over the screen.
public final class ShellViewModel {
    private static final String DARK = "dark";

    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.TODAY);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final ReadOnlyObjectWrapper<PersonRow> acting;
    private final ReadOnlyIntegerWrapper sought = new ReadOnlyIntegerWrapper();
    private final List<Layer> layers = new ArrayList<>();
    private final String operation;

    private record Layer(ObservableBooleanValue open, Runnable close) {}

    public ShellViewModel(
            String operation, String actingId, People people, Keeping keeping, Tasks tasks) {
        this.operation = operation;
        keeping.recall(DARK, kept -> dark.set(Boolean.parseBoolean(kept)));
        dark.addListener((o, before, now) -> keeping.keep(DARK, now.toString()));
        keeping.recall(LocalSettings.TEXT_SIZE, kept -> TextSize.of(kept).ifPresent(textSize::set));
        textSize.addListener((o, before, now) ->
                keeping.keep(LocalSettings.TEXT_SIZE, now.percent().toPlainString()));
        acting = new ReadOnlyObjectWrapper<>(new PersonRow(actingId, "", List.of()));
        tasks.run(
                () -> people.person(actingId),
                found -> found.ifPresent(this::begin),
                problem -> acting.set(new PersonRow(actingId, actingId, List.of())));
    }

    private void begin(PersonRow person) {
        acting.set(person);
        if (screen.get() == Screen.TODAY) { // nobody went elsewhere meanwhile
            screen.set(firstFor(person));
        }
    }

    /// Who leads begins with what waits, a volunteer with what they carry, an auditor with the
    /// report.
    private static Screen firstFor(PersonRow person) {
        Predicate<Role> has = role -> person.roles().contains(role.wire());
        boolean leads = Arrays.stream(Role.values()).filter(Role::leads).anyMatch(has);
        if (leads) {
            return Screen.TODAY;
        }
        if (has.test(Role.VOLUNTEER)) {
            return Screen.MINE;
        }
        return has.test(Role.AUDITOR) ? Screen.REPORTS : Screen.TODAY;
    }

    /// @param open whether it lies over the screen
    /// @param close takes it away, keeping what was typed
    public void layer(ObservableBooleanValue open, Runnable close) {
        layers.add(new Layer(open, close));
    }

    /// One step back: closes what lies on top.
    ///
    /// @return false: there was nothing to close
    public boolean back() {
        for (Layer layer : layers.reversed()) {
            if (layer.open().get()) {
                layer.close().run();
                return true;
            }
        }
        return false;
    }

    public boolean covered() {
        return layers.stream().anyMatch(layer -> layer.open().get());
    }

    public void go(Screen where) {
        screen.set(where);
    }

    /// Asks for the field in which the shown list is searched.
    public void seek() {
        sought.set(sought.get() + 1);
    }

    /// How often that field was asked for.
    ReadOnlyIntegerProperty soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /// How large the window's text is; kept by this laptop.
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    public String operation() {
        return operation;
    }

    void act(PersonRow person) {
        acting.set(person);
    }

    /// Who writes on this laptop now.
    public ReadOnlyObjectProperty<PersonRow> actingProperty() {
        return acting.getReadOnlyProperty();
    }
}
