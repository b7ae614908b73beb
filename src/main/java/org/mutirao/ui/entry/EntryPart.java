package org.mutirao.ui.entry;

import java.util.List;
import java.util.function.Consumer;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Views;

/// Quick entry, over whichever screen is shown.
///
/// @param openNeed goes to a need that is already there, by its id
public record EntryPart(EntryViewModel entry, Consumer<String> openNeed, Messages messages)
        implements Part {
    @Override
    public void register(Views views) {
        NeedWords needs = new NeedWords(messages);
        views.with(
                EntryController.class,
                () ->
                        new EntryController(
                                entry, openNeed, new EntryWords(messages, needs), messages));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "entry", "entry/entry.fxml", entry.openProperty(), entry::close, "#line"));
    }
}
