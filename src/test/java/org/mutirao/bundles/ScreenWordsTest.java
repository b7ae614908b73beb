package org.mutirao.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;

/// What the navigation and F1 say of each screen.
class ScreenWordsTest {
    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyScreenHasANameAndSaysWhatItIsFor(Screen screen) {
        for (Locale locale : new Locale[] {Messages.PORTUGUESE, Locale.ENGLISH}) {
            ResourceBundle sentences = ResourceBundle.getBundle("org.mutirao.ui.messages", locale);
            assertThat(sentences.keySet()).contains(screen.titleKey(), screen.aboutKey());
        }
    }
}
