package org.mutirao.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.mutirao.ui.amend.AmendPart;
import org.mutirao.ui.amend.AmendViewModel;
import org.mutirao.ui.counter.PointPart;
import org.mutirao.ui.counter.PointViewModel;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.entry.EntryPart;
import org.mutirao.ui.entry.EntryViewModel;
import org.mutirao.ui.importing.ImportPart;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Part;

/// What is written over whichever screen is shown; it knows no screen.
///
/// @param point where this laptop stands
/// @param importing brings in a sheet
record Entering(
        PointViewModel point, EntryViewModel entry, AmendViewModel amend, ImportPart importing) {

    static Entering of(Kit kit) {
        return new Entering(
                new PointViewModel(kit.context(), kit.tasks(), kit.notices()),
                new EntryViewModel(kit.context(), kit.tasks(), kit.keeping(), kit.notices()),
                new AmendViewModel(kit.context(), kit.tasks(), kit.messages(), kit.notices()),
                ImportPart.of(kit));
    }

    void need() {
        entry.start(EntryKind.NEED);
    }

    void offer() {
        entry.start(EntryKind.OFFER);
    }

    /// @param toNeed goes to a need that is already there, by its id
    List<Part> parts(Kit kit, Consumer<String> toNeed) {
        return List.of(
                new PointPart(point, kit.messages()),
                new EntryPart(entry, toNeed, kit.messages()),
                new AmendPart(amend, kit.messages()),
                importing);
    }
}
