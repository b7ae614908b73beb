package org.mutirao.ui.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.laptop.Laptop.Protection;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Messages;

/// Configurações in words.
final class SettingsWords {
    private final Messages messages;
    private final NeedWords needWords;

    SettingsWords(Messages messages) {
        this.messages = messages;
        this.needWords = new NeedWords(messages);
    }

    String acting(PersonRow person) {
        return messages.get("settings.acting.is", person.name(), needWords.roles(person));
    }

    String here(@Nullable String place) {
        return Objects.requireNonNullElse(place, messages.get("settings.here.nowhere"));
    }

    String protection(Protection protection) {
        return messages.get("settings.protection." + protection.name());
    }

    String change(Protection protection) {
        return messages.get(
                protection == Protection.PASSPHRASE
                        ? "settings.passphrase.change"
                        : "settings.passphrase.set");
    }

    String pack(@Nullable AreaPack pack) {
        return pack == null
                ? messages.get("settings.pack.none")
                : messages.get("settings.pack.is", pack.info().name(), pack.info().attribution());
    }
}
