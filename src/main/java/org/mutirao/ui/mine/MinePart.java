package org.mutirao.ui.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.delivery.PassedViewModel;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Minhas entregas, where a volunteer begins.
public record MinePart(MineViewModel mine, Kit kit) implements Part {

    /// @param acting whose deliveries they are
    public static MinePart of(
            Kit kit,
            ReadOnlyObjectProperty<PersonRow> acting,
            ConfirmViewModel confirm,
            PassedViewModel passed) {
        return new MinePart(new MineViewModel(kit, acting, confirm, passed), kit);
    }

    @Override
    public void register(Views views) {
        views.with(
                MineController.class,
                () ->
                        new MineController(
                                mine,
                                new DeliveryWords(kit.messages(), kit.names()),
                                kit.messages()));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.MINE,
                        "mine/mine.fxml",
                        mine::refresh,
                        mine.busyProperty(),
                        null,
                        "#mineCode",
                        new Page.Primary("mine.primary", mine::confirm)));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(of("command.confirm_mine", mine::confirm, "Enter"));
        all.add(of("command.part", mine::part, "Alt+P"));
        all.add(of("command.without_code", mine::withoutCode, "Alt+S"));
        all.add(of("command.passed", mine::passed));
        all.add(of("command.decline", () -> mine.answer(false)));
        for (FailureReason reason : FailureReason.values()) {
            all.add(
                    of(
                                    "failure." + reason.name(),
                                    () -> mine.fail(reason),
                                    "Alt+" + (reason.ordinal() + 1))
                            .named(messages ->
                                    messages.get(
                                            "command.did_not_arrive",
                                            messages.get("failure." + reason.name()))));
        }
        return all;
    }

    private Command of(String key, Runnable action, String... keys) {
        return Command.on(Screen.MINE, key, action, keys).unless(mine::nothingSelected);
    }
}
