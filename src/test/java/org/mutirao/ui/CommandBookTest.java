package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.KeyWords;
import org.mutirao.ui.shared.Screen;

/// All commands of the window: named, without two of one key on one screen.
class CommandBookTest extends WindowJobs {
    @Test
    void everyCommandHasAName() {
        for (Locale locale : List.of(window.messages().locale(), Locale.ENGLISH)) {
            window.messages().localeProperty().set(locale);
            assertThat(window.commands().all())
                    .allSatisfy(command ->
                            assertThat(command.title().apply(window.messages())).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aKeyHasOneMeaningOnAScreen(Screen screen) {
        Set<String> taken = new HashSet<>();
        window.commands().all().stream()
                .filter(command -> command.screen() == screen)
                .flatMap(command -> command.keys().stream())
                .forEach(keys -> assertThat(taken.add(keys)).as(keys).isTrue());
    }

    @Test
    void aKeyHasOneMeaningEverywhere() {
        Set<String> taken = new HashSet<>();
        window.commands().all().stream()
                .filter(command -> command.screen() == null)
                .flatMap(command -> command.keys().stream())
                .forEach(keys -> assertThat(taken.add(keys)).as(keys).isTrue());
    }

    @Test
    void everyKeyIsOneThatAKeyboardHas() {
        window.commands().all().stream()
                .flatMap(command -> command.keys().stream())
                .filter(keys -> !keys.equals("?"))
                .forEach(keys -> assertThat(KeyCombination.valueOf(keys)).as(keys).isNotNull());
    }

    @Test
    void keysStandAsOnTheKeyboard() {
        Command redo = Command.anywhere("command.redo", () -> {}, "Shortcut+Shift+Z", "Shortcut+Y");
        assertThat(KeyWords.of(redo)).isEqualTo("Ctrl Shift Z");
        assertThat(KeyWords.of("Shortcut+Plus")).isEqualTo("Ctrl +");
        assertThat(KeyWords.of("?")).isEqualTo("?");
    }

    @Test
    void aScreensOwnMeaningOfAKeyComesFirst() {
        assertThat(told("command.take")).isEmpty();
        window.shell().go(Screen.COUNTER);
        window.commands().all().stream()
                .filter(command -> command.id().equals("command.take"))
                .findFirst()
                .orElseThrow()
                .run(window.notices());
        assertThat(told()).isEqualTo("Escreva primeiro quanto e de quê");
    }

    private List<Command> told(String id) {
        return window.commands().all().stream()
                .filter(command -> command.id().equals(id) && command.screen() == null)
                .toList();
    }
}
