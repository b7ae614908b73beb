package org.mutirao.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mutirao.application.laptop.Laptop.Protection;
import org.mutirao.ui.shared.Choices;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.FileAsk;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Configurações.
public final class SettingsController {
    private static final List<Integer> IDLE = List.of(5, 10, 30, 0);
    private static final List<Integer> ANSWER = List.of(0, 15, 30, 60, 120);

    private final SettingsViewModel viewModel;
    private final PassphraseViewModel passphrase;
    private final Elsewhere elsewhere;
    private final SettingsWords words;
    private final Kit kit;

    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ToggleButton portuguese;
    @FXML private ToggleButton english;
    @FXML private ToggleButton light;
    @FXML private ToggleButton night;
    @FXML private Label zone;
    @FXML private Label acting;
    @FXML private Button switchActor;
    @FXML private ToggleButton idle5;
    @FXML private ToggleButton idle10;
    @FXML private ToggleButton idle30;
    @FXML private ToggleButton idleNever;
    @FXML private Label here;
    @FXML private Button stand;
    @FXML private ToggleButton answerNever;
    @FXML private ToggleButton answer15;
    @FXML private ToggleButton answer30;
    @FXML private ToggleButton answer60;
    @FXML private ToggleButton answer120;
    @FXML private Label protection;
    @FXML private Button change;
    @FXML private Label folder;
    @FXML private Button showFolder;
    @FXML private Label pack;
    @FXML private Button openPack;
    @FXML private Button closePack;
    @FXML private HBox packBanner;
    @FXML private Label packError;
    @FXML private Label version;
    @FXML private ListView<String> licences;

    SettingsController(
            SettingsViewModel viewModel,
            PassphraseViewModel passphrase,
            Elsewhere elsewhere,
            SettingsWords words,
            Kit kit) {
        this.viewModel = viewModel;
        this.passphrase = passphrase;
        this.elsewhere = elsewhere;
        this.words = words;
        this.kit = kit;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), kit.messages());
        window();
        person();
        Choices.of(
                List.of(answerNever, answer15, answer30, answer60, answer120),
                ANSWER,
                viewModel.answerProperty());
        keys();
        map();
        version.setText("Mutirão " + kit.context().upkeep().about().version());
        licences.setItems(FXCollections.observableArrayList(Licences.lines()));
    }

    private void window() {
        ObjectProperty<Locale> locale = kit.messages().localeProperty();
        Shown.choice(
                List.of(portuguese, english), List.of(Messages.PORTUGUESE, Locale.ENGLISH), locale);
        Shown.choice(List.of(light, night), List.of(false, true), elsewhere.dark().asObject());
        zone.setText(kit.messages().get("settings.zone.is", kit.context().zone().getId()));
    }

    private void person() {
        Shown.text(acting, elsewhere.acting(), words::acting);
        switchActor.setOnAction(event -> elsewhere.switchActor().run());
        Choices.of(List.of(idle5, idle10, idle30, idleNever), IDLE, elsewhere.idleMinutes());
        Shown.follow(here, elsewhere.here(), place -> here.setText(words.here(place)));
        stand.setOnAction(event -> elsewhere.stand().run());
    }

    private void keys() {
        Shown.text(protection, viewModel.protectionProperty(), words::protection);
        Shown.text(change, viewModel.protectionProperty(), words::change);
        change.disableProperty()
                .bind(
                        viewModel
                                .protectionProperty()
                                .isNull()
                                .or(viewModel.protectionProperty().isEqualTo(Protection.NO_KEY)));
        change.setOnAction(event -> passphrase.ask());
        folder.setText(viewModel.folder());
        showFolder.setOnAction(event -> viewModel.showFolder());
    }

    private void map() {
        Shown.follow(
                pack, elsewhere.pack().packProperty(), shown -> pack.setText(words.pack(shown)));
        openPack.setOnAction(event -> choosePack());
        closePack.setOnAction(event -> elsewhere.pack().close());
        ErrorBanner.bind(packBanner, packError, elsewhere.pack().errorProperty(), kit.messages());
    }

    private void choosePack() {
        FileAsk.open(
                        openPack,
                        kit.messages().get("on_map.pack.open"),
                        new ExtensionFilter("MBTiles, PMTiles", "*.mbtiles", "*.pmtiles"))
                .ifPresent(elsewhere.pack()::open);
    }
}
