package org.mutirao.ui.diagnostics;

import java.util.List;
import java.util.Optional;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Diagnóstico.
public record DiagnosticsPart(
        DiagnosticsViewModel diagnostics,
        CheckingViewModel checking,
        CopyViewModel copying,
        Kit kit)
        implements Part {

    public static DiagnosticsPart of(Kit kit) {
        var upkeep = kit.context().upkeep();
        var diagnostics = new DiagnosticsViewModel(upkeep, kit.tasks(), kit.notices());
        return new DiagnosticsPart(
                diagnostics,
                new CheckingViewModel(upkeep, kit.tasks(), diagnostics::refresh),
                new CopyViewModel(upkeep, kit.tasks(), kit.notices()),
                kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        views.with(
                        DiagnosticsController.class,
                        () ->
                                new DiagnosticsController(
                                        diagnostics,
                                        checking,
                                        copying,
                                        new DiagnosticsWords(messages),
                                        messages))
                .with(CopyController.class, () -> new CopyController(copying, messages));
    }

    /// What whoever helps has to know, to be pasted elsewhere.
    public String forHelp() {
        Health health = diagnostics.healthProperty().get();
        return health == null ? "" : new DiagnosticsWords(kit.messages()).forHelp(health);
    }

    private void copyForHelp() {
        Clip.put(forHelp());
        kit.notices().tell(Said.of("copied_for_help"));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.DIAGNOSTICS,
                        "diagnostics/diagnostics.fxml",
                        diagnostics::refresh,
                        diagnostics.busyProperty(),
                        null,
                        "#verify",
                        new Page.Primary("diagnostics.for_help", this::copyForHelp)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.on(Screen.DIAGNOSTICS, "diagnostics.verify", checking::verify),
                Command.on(Screen.DIAGNOSTICS, "diagnostics.rebuild", checking::rebuild),
                Command.on(Screen.DIAGNOSTICS, "diagnostics.copy", copying::ask),
                Command.on(Screen.DIAGNOSTICS, "diagnostics.for_help", this::copyForHelp));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "copyDialog",
                        "diagnostics/copy.fxml",
                        copying.openProperty(),
                        copying::close,
                        "#passphrase"));
    }
}
