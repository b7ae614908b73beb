package org.mutirao.ui;

import java.util.Map;
import java.util.Set;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shell.WindowModel;

/// How a person comes to whatever lies over a screen, by its id. A need with something reserved, a
/// place and a person are selected; `moving` is on its way.
record EveryLayer(WindowModel model, DeliveryRow moving) {
    static EveryLayer of(WindowModel model, RealOperation operation) {
        return new EveryLayer(model, operation.rows().deliveries(Set.of(), 0, 1).getFirst());
    }

    Map<String, Runnable> ways() {
        return Map.ofEntries(
                Map.entry("unfit", this::unfit),
                Map.entry("chooser", model.need().actions()::send),
                Map.entry("codes", model.need().dispatch()::send),
                Map.entry("why", model.need().actions()::why),
                Map.entry("course-over", () -> model.delivery().course().open(moving)),
                Map.entry("confirm", () -> model.delivery().confirm().start(moving)),
                Map.entry("passed", () -> model.delivery().passed().ask(moving)),
                Map.entry("placeForm", model.place().actions()::change),
                Map.entry("samePlace", model.place().actions()::merge),
                Map.entry("reportPlace", model.report().asking()::askPlace),
                Map.entry("passphraseDialog", model.settings().passphrase()::ask),
                Map.entry("copyDialog", model.diagnostics().copying()::ask),
                Map.entry("personForm", model.person().actions()::change),
                Map.entry("samePerson", model.person().actions()::merge),
                Map.entry("erasing", model.person().actions()::erase),
                Map.entry("noticeBoard", model.notice().form()::start),
                Map.entry("point", model.point()::ask),
                Map.entry("entry", () -> model.enter(EntryKind.NEED)),
                Map.entry("amend", model.need().actions()::amend),
                Map.entry("importing", model.importing()::start),
                Map.entry("shift", model.shift()::ask),
                Map.entry("filterName", model.filters()::ask),
                Map.entry("papers", model.papers().papers()::start),
                Map.entry("paper", model.papers().papers()::places),
                Map.entry("exporting", model.exporting()::start),
                Map.entry("actorChooser", model.actor()::ask),
                Map.entry("paletteBox", model.palette()::ask),
                Map.entry("help", () -> model.help().set(true)));
    }

    private void unfit() {
        model.need().unfit().show(model.need().detail().matchProperty().get().refused());
    }
}
