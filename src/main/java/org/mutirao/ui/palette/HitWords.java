package org.mutirao.ui.palette;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Findable;
import org.mutirao.ui.palette.Hit.Act;
import org.mutirao.ui.palette.Hit.Thing;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.KeyWords;
import org.mutirao.ui.shared.Messages;

/// What a row of the palette says.
final class HitWords {
    private final Messages messages;
    private final PaletteViewModel palette;

    HitWords(Messages messages, PaletteViewModel palette) {
        this.messages = messages;
        this.palette = palette;
    }

    String kind(Hit hit) {
        return switch (hit) {
            case Act act -> messages.get("palette.kind.command");
            case Thing(Findable found) ->
                    messages.get("palette.kind." + found.kind().name().toLowerCase(Locale.ROOT));
        };
    }

    String title(Hit hit) {
        return switch (hit) {
            case Act(Command command, String title) -> title;
            case Thing(Findable found) -> goods(found);
        };
    }

    private String goods(Findable found) {
        String quantity = found.quantity();
        String what = found.what().isEmpty() ? found.number() : found.what();
        return quantity == null
                ? what
                : Amounts.number(new BigDecimal(quantity), messages.locale()) + " " + what;
    }

    /// Where it is and how it is called; of a command, why it cannot be done here and now.
    String detail(Hit hit) {
        return switch (hit) {
            case Act(Command command, String title) -> hindrance(command);
            case Thing(Findable found) ->
                    Stream.of(
                                    Objects.requireNonNullElse(found.where(), ""),
                                    found.number(),
                                    found.over() ? messages.get("palette.over") : "")
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · "));
        };
    }

    private String hindrance(Command command) {
        return palette.elsewhere(command)
                .map(screen -> messages.get("palette.in", messages.get(screen.titleKey())))
                .orElseGet(() -> {
                    Said why = command.hindrance().get();
                    return why == null ? "" : messages.say(why);
                });
    }

    String keys(Hit hit) {
        return switch (hit) {
            case Act(Command command, String title) -> KeyWords.of(command);
            case Thing thing -> "";
        };
    }

    boolean possible(Hit hit) {
        return switch (hit) {
            case Act(Command command, String title) -> hindrance(command).isEmpty();
            case Thing thing -> true;
        };
    }
}
