package org.mutirao.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.NeedRow;
import org.mutirao.bootstrap.window.Toolkit;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Snapshots;
import org.mutirao.ui.shell.MainWindow;
import org.mutirao.ui.shell.WindowModel;

/// The main job, done in the window as a person does it: typed, looked at, confirmed, undone.
final class Story {
    private static final String NEED = "60 marmita @Escola Guajuviras urg até amanhã 20h";
    private static final List<String> OFFERS =
            List.of(
                    "40 marmita @Cozinha Solidária até amanhã 20h",
                    "30 marmita @Cozinha da Paróquia até amanhã 20h",
                    "500 água mineral @Depósito Central");
    private static final String WATER = "agua mineral";

    private final Toolkit toolkit;
    private final MainWindow window;
    private final WindowModel model;
    private final DemoFolder folder;
    private final Narrator narrator;
    private final List<String> pictures = new ArrayList<>();

    Story(Toolkit toolkit, MainWindow window, DemoFolder folder, Narrator narrator) {
        this.toolkit = toolkit;
        this.window = window;
        this.model = window.model();
        this.folder = folder;
        this.narrator = narrator;
    }

    /// @return the names of the pictures that were left
    List<String> play() {
        toolkit.run(() -> model.shell().go(Screen.NEEDS));
        toolkit.until("needs are listed", () -> !model.need().needs().rows().isEmpty());
        shoot("needs");
        register();
        reserve();
        new Journey(toolkit, model, narrator, this::shoot).deliver(dispatch());
        undo();
        inEnglishByDark();
        return List.copyOf(pictures);
    }

    private void register() {
        type(EntryKind.NEED, NEED);
        shoot("entry");
        save();
        OFFERS.forEach(line -> {
            type(EntryKind.OFFER, line);
            save();
        });
        narrator.tell("demo.registered", NEED, OFFERS.size());
    }

    private void type(EntryKind kind, String line) {
        toolkit.run(() -> {
            model.enter(kind);
            model.entry().lineProperty().set(line);
        });
    }

    private void save() {
        toolkit.run(model.entry()::save);
        toolkit.until("the line is saved", () -> !model.entry().openProperty().get());
    }

    private void reserve() {
        toolkit.until("two offers fit", () -> candidates() == 2);
        shoot("match");
        press("#reserve");
        toolkit.until("it is reserved", () -> reserved().signum() > 0);
        narrator.tell("demo.reserved", toolkit.call(this::reserved), selected().number());
    }

    private int candidates() {
        return model.need().detail().matchProperty().get().candidates().size();
    }

    private BigDecimal reserved() {
        NeedRow need = model.need().detail().needProperty().get();
        return need == null ? BigDecimal.ZERO : need.items().getFirst().reserved();
    }

    private NeedRow selected() {
        return toolkit.call(() -> model.need().detail().needProperty().get());
    }

    /// @return what was sent, by delivery
    private Map<String, Dispatched> dispatch() {
        toolkit.run(model.need().actions()::send);
        toolkit.until(
                "somebody can take it",
                () -> model.need().dispatch().who().chosenProperty().get() != null);
        toolkit.run(() -> model.need().dispatch().who().searchProperty().set("Ana"));
        toolkit.until("Ana is found", () -> model.need().dispatch().who().found().size() == 1);
        shoot("dispatch");
        toolkit.run(model.need().dispatch()::send);
        toolkit.until("the codes are shown", () -> model.need().dispatch().showingProperty().get());
        shoot("codes");
        List<Dispatched> sent = toolkit.call(() -> List.copyOf(model.need().dispatch().codes()));
        toolkit.run(model.shell()::back);
        sent.forEach(each -> narrator.tell("demo.dispatched", each.number(), each.quantity()));
        return sent.stream().collect(Collectors.toMap(Dispatched::deliveryId, each -> each));
    }

    /// Reserves for one of the real needs, and takes that back.
    private void undo() {
        toolkit.run(() -> {
            model.shell().go(Screen.NEEDS);
            model.need().needs().searchProperty().set(WATER);
        });
        toolkit.until("an offer fits a real need", () -> isWater() && candidates() > 0);
        NeedRow real = selected();
        toolkit.run(() -> model.need().detail().quantityProperty().set("100"));
        toolkit.run(model.need().detail()::reserve);
        toolkit.until("water is reserved", () -> reserved().signum() > 0);
        toolkit.run(model.undo()::ask);
        toolkit.until("undo is offered", () -> model.undo().possibleProperty().get());
        shoot("undo");
        toolkit.run(model.undo()::carryOut);
        toolkit.until("it is undone", () -> reserved().signum() == 0);
        narrator.tell("demo.undone", real.number());
        toolkit.run(() -> model.need().needs().searchProperty().set(""));
    }

    private boolean isWater() {
        NeedRow need = model.need().detail().needProperty().get();
        return need != null
                && need.items().getFirst().item().toLowerCase(Locale.ROOT).contains("mineral");
    }

    private void inEnglishByDark() {
        toolkit.run(() -> {
            model.messages().localeProperty().set(Locale.ENGLISH);
            model.shell().darkProperty().set(true);
        });
        for (Screen screen : Screen.values()) {
            toolkit.run(() -> model.shell().go(screen));
            shoot(screen.name().toLowerCase(Locale.ROOT));
        }
    }

    private void press(String selector) {
        toolkit.run(() -> {
            Node node = window.scene().getRoot().lookup(selector);
            if (node instanceof Button button && !button.isDisabled()) {
                button.fire();
            } else {
                throw new IllegalStateException("nothing to press: " + selector);
            }
        });
    }

    private void shoot(String name) {
        toolkit.until("nothing moves any more", this::atRest);
        String picture =
                toolkit.call(() -> {
                    String language = model.messages().locale().getLanguage();
                    String light = model.shell().darkProperty().get() ? "dark" : "light";
                    return name + "-" + language + "-" + light;
                });
        toolkit.run(() -> {
            try {
                Snapshots.write(window.scene(), folder.picture(picture));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        pictures.add(picture + ".png");
    }

    private boolean atRest() {
        boolean still =
                window.scene().getRoot().getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .allMatch(node -> node.getOpacity() == 1);
        return still && !model.need().needs().busyProperty().get();
    }
}
