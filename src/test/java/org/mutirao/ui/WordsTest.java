package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Times;

class WordsTest {
    private final Messages messages =
            new Messages(
                    Messages.PORTUGUESE,
                    Clock.fixed(RealOperation.NOW, ZoneOffset.UTC),
                    RealOperation.ZONE);
    private final Times times = messages.times();

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(
                        WordsTest.class.getResourceAsStream("/org/mutirao/ui/" + name),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void aRefusalSaysWhatCanBeDone() {
        assertThat(messages.advise(Said.of("other_item", "colchão", "marmita")))
                .isEqualTo(
                        "É colchão, e falta marmita. Escolha outra oferta, ou corrija a"
                                + " necessidade");
        assertThat(messages.advise(Said.of("done.dispatched", "Ana")))
                .isEqualTo("Mandado levar com Ana");
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties portuguese = bundle("messages.properties");
        Properties english = bundle("messages_en.properties");

        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(portuguese.stringPropertyNames());
        for (String key : portuguese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(portuguese.getProperty(key)));
            assertThat(portuguese.getProperty(key)).as(key).isNotBlank();
        }
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d}").matcher(text);
        while (place.find()) {
            found.add(place.group());
        }
        return found;
    }

    @Test
    void everyKeyInTheViewsIsInTheBundle() throws IOException {
        Properties texts = bundle("messages.properties");
        Pattern key = Pattern.compile("\"%([a-zA-Z0-9_.]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/mutirao/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".fxml")).toList()) {
                Matcher used = key.matcher(Files.readString(file));
                while (used.find()) {
                    assertThat(texts).as(file.toString()).containsKey(used.group(1));
                }
            }
        }
    }

    @Test
    void numbersAreThoseOfTheLanguage() {
        assertThat(Amounts.number(new BigDecimal("1234.5"), Messages.PORTUGUESE))
                .isEqualTo("1.234,5");
        assertThat(Amounts.number(new BigDecimal("1234.5"), Locale.ENGLISH)).isEqualTo("1,234.5");
        assertThat(Amounts.of(new BigDecimal("5"), "kg", Messages.PORTUGUESE)).isEqualTo("5 kg");
        assertThat(Amounts.of(new BigDecimal("5"), "un", Messages.PORTUGUESE)).isEqualTo("5");
    }

    @Test
    void whatIsShownCanBeReadBack() {
        for (Locale locale : new Locale[] {Messages.PORTUGUESE, Locale.ENGLISH}) {
            for (String amount : new String[] {"0", "7", "1250", "1234567", "2.5", "1234.125"}) {
                BigDecimal value = new BigDecimal(amount);
                assertThat(Amounts.read(Amounts.number(value, locale), locale))
                        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
            }
        }
        assertThat(Amounts.read("-3", Messages.PORTUGUESE)).isEmpty();
        assertThat(Amounts.read("3 x", Messages.PORTUGUESE)).isEmpty();
    }

    @Test
    void nearTimesAreDistancesAndFarOnesDates() {
        assertThat(times.near(RealOperation.NOW.plus(Duration.ofMinutes(80))))
                .isEqualTo("em 1 h 20");
        assertThat(times.near(RealOperation.NOW.minus(Duration.ofMinutes(12))))
                .isEqualTo("há 12 min");
        assertThat(times.near(RealOperation.NOW)).isEqualTo("agora");
        assertThat(times.clock(RealOperation.NOW)).isEqualTo("14:40");
        assertThat(times.clock(RealOperation.NOW.plus(Duration.ofDays(1))))
                .isEqualTo("amanhã 14:40");
        assertThat(times.clock(RealOperation.NOW.plus(Duration.ofDays(3)))).isEqualTo("sex 14:40");
        assertThat(times.clock(RealOperation.NOW.plus(Duration.ofDays(30))))
                .isEqualTo("11/06 14:40");
    }

    @Test
    void aCodeWithoutWordsIsShownWithItsFacts() {
        assertThat(messages.say(Said.of("brand_new", 7))).isEqualTo("brand_new [7]");
        assertThat(messages.say(Said.of("near", 2.14))).isEqualTo("2,1 km");
        messages.localeProperty().set(Locale.ENGLISH);
        assertThat(messages.say(Said.of("near", 2.14))).isEqualTo("2.1 km");
    }
}
