package org.mutirao.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final DateTimeFormatter LIBRARY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Test
    void writesAndReadsAsTheLibraryDoes() {
        long seed = System.nanoTime();
        System.out.println("writesAndReadsAsTheLibraryDoes seed " + seed);
        Random random = new Random(seed);
        long least = Instant.parse("-0001-01-01T00:00:00Z").getEpochSecond();
        long most = Instant.parse("+10001-01-01T00:00:00Z").getEpochSecond();
        Stream.concat(
                        Stream.of(
                                "0000-01-01T00:00:00Z",
                                "-0001-12-31T23:59:59.999999999Z",
                                "9999-12-31T23:59:59.999999999Z",
                                "+10000-01-01T00:00:00Z",
                                "1969-12-31T23:59:59.999Z",
                                "2024-02-29T12:00:00.0019Z"),
                        random.longs(20_000, least, most)
                                .mapToObj(second ->
                                        Instant.ofEpochSecond(second, random.nextInt(1_000_000_000))
                                                .toString()))
                .forEach(text -> {
                    Instant time = Instant.parse(text);
                    assertThat(Times.text(time)).isEqualTo(LIBRARY.format(time));
                    assertThat(Times.parse(Times.text(time)))
                            .isEqualTo(Instant.parse(LIBRARY.format(time)));
                    assertThat(Times.parse(text)).isEqualTo(time);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30T00:00:00.000Z",
                "2026-13-01T00:00:00.000Z",
                "2026-05-01T25:00:00.000Z",
                "2026-05-01T21:60:00.000Z",
                "2026-05-01 21:00:00.000Z",
                "soon"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(Times.parseOrNull(text)).isNull();
        assertThatThrownBy(() -> Times.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void midnightAs24IsReadAsTheNextDay() {
        assertThat(Times.parse("2026-05-01T24:00:00.000Z"))
                .isEqualTo(Instant.parse("2026-05-02T00:00:00Z"));
    }
}
