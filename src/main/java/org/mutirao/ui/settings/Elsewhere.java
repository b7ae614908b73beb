package org.mutirao.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.map.PackViewModel;

/// What Configurações shows and changes of other parts of the window.
///
/// @param acting who writes on this laptop
/// @param switchActor asks who is using it
/// @param idleMinutes after how many it is asked by itself; 0: never
/// @param here name of the place where the laptop stands; null: nowhere
/// @param stand asks where it stands
/// @param refresh asks again for what is shown of them
public record Elsewhere(
        BooleanProperty dark,
        ObservableValue<PersonRow> acting,
        Runnable switchActor,
        ObjectProperty<Integer> idleMinutes,
        ObservableValue<String> here,
        Runnable stand,
        PackViewModel pack,
        Runnable refresh) {}
