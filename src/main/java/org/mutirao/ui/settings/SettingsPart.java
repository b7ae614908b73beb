package org.mutirao.ui.settings;

import java.util.List;
import java.util.Optional;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Configurações.
///
/// @param create opens quick entry for a need
public record SettingsPart(
        SettingsViewModel settings,
        PassphraseViewModel passphrase,
        Elsewhere elsewhere,
        Runnable create,
        Kit kit)
        implements Part {

    public static SettingsPart of(Kit kit, Elsewhere elsewhere, Runnable create) {
        var laptop = kit.context().laptop();
        var settings = new SettingsViewModel(laptop, kit.tasks(), kit.notices());
        return new SettingsPart(
                settings,
                new PassphraseViewModel(laptop, kit.tasks(), kit.notices(), settings::refresh),
                elsewhere,
                create,
                kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        views.with(
                        SettingsController.class,
                        () ->
                                new SettingsController(
                                        settings,
                                        passphrase,
                                        elsewhere,
                                        new SettingsWords(messages),
                                        kit))
                .with(
                        PassphraseController.class,
                        () -> new PassphraseController(passphrase, settings, messages));
    }

    private void refresh() {
        settings.refresh();
        elsewhere.refresh().run();
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.SETTINGS,
                        "settings/settings.fxml",
                        this::refresh,
                        settings.busyProperty(),
                        null,
                        "#portuguese",
                        new Page.Primary("shell.create.need", create)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.on(Screen.SETTINGS, "settings.folder.show", settings::showFolder),
                Command.on(Screen.SETTINGS, "settings.passphrase.title", passphrase::ask));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "passphraseDialog",
                        "settings/passphrase.fxml",
                        passphrase.openProperty(),
                        passphrase::close,
                        "#next"));
    }
}
