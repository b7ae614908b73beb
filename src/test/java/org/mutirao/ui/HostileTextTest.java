package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.application.command.Said;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Screen;

/// What somebody pastes by mistake or in malice, in every field that leads to an entry: it is
/// written, or refused with a sentence that says what is wrong.
class HostileTextTest extends WindowJobs {
    static Stream<String> texts() {
        return Stream.of(
                "ã".repeat(65_536),
                "x".repeat(300),
                "Esc\u0000ola\u0007\u001b[31m",
                "\u202Eagnol alocsE",
                "مدرسة النور",
                "Escola 👩🏽‍🚒🇧🇷",
                "\uD83D",
                "a\u0301\u0302".repeat(400));
    }

    private void fine(@Nullable Said said) {
        if (said != null) {
            assertThat(said.code()).isNotEqualTo("error.broken");
            assertThat(window.messages().say(said)).doesNotContain(said.code());
        }
    }

    private void fineNow() {
        fine(window.notices().latestProperty().get());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNoticeSaysItOrIsRefused(String text) {
        var form = window.notice().form();
        form.start();
        form.textProperty().set(text);
        form.publish();
        fine(form.errorProperty().get());
        form.untilProperty().set(text);
        form.publish();
        fine(form.errorProperty().get());
        fineNow();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPlaceIsCalledSoOrIsRefused(String text) {
        window.shell().go(Screen.PLACES);
        var form = window.place().form();
        window.place().actions().create();
        form.kindProperty().set(PlaceKind.SCHOOL);
        form.nameProperty().set(text);
        form.save();
        fine(form.errorProperty().get());
        form.cityProperty().set(text);
        form.positionProperty().set(text);
        form.save();
        fine(form.errorProperty().get());
        fine(window.place().places().errorProperty().get());
        fineNow();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLineSaysItOrIsRefused(String text) {
        for (EntryKind kind : EntryKind.values()) {
            for (String line : List.of("4 marmita @" + text, "4 " + text, text)) {
                window.enter(kind);
                window.entry().lineProperty().set(line);
                window.entry().save();
                fine(window.entry().errorProperty().get());
                window.shell().back();
            }
        }
        var counter = window.counter().counter();
        counter.lineProperty().set("2 " + text);
        counter.give();
        fine(counter.errorProperty().get());
        fineNow();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whoeverCarriesIsCalledSoOrIsRefused(String text) {
        need("40 marmita @Escola X urg");
        offer("40 marmita @Cozinha A");
        window.need().detail().reserve();
        window.need().actions().send();
        var dispatch = window.need().dispatch();
        dispatch.who().searchProperty().set(text);
        dispatch.send();
        fine(dispatch.errorProperty().get());
        fineNow();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itIsLookedForEverywhere(String text) {
        need("40 marmita @Escola X urg");
        for (Screen screen : Screen.values()) {
            window.shell().go(screen);
            var search = window.shown().search();
            if (search != null) {
                search.set(text);
                errors().forEach(this::fine);
                search.set("");
            }
        }
        window.palette().ask();
        window.palette().hits().searchProperty().set(text);
        fineNow();
    }

    private List<@Nullable Said> errors() {
        return Arrays.asList(
                window.need().needs().errorProperty().get(),
                window.place().places().errorProperty().get(),
                window.delivery().deliveries().errorProperty().get());
    }
}
