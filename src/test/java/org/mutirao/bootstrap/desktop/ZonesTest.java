package org.mutirao.bootstrap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({
        "America/Manaus, America/Manaus",
        "Europe/Lisbon, Europe/Lisbon",
        "Etc/UTC, America/Sao_Paulo",
        "UTC, America/Sao_Paulo",
        "Z, America/Sao_Paulo",
        "-03:00, America/Sao_Paulo"
    })
    void aLaptopThatStandsNowhereBeginsInTheZoneOfMostOfBrazil(String laptop, String suggested) {
        assertThat(Zones.suggested(ZoneId.of(laptop))).isEqualTo(ZoneId.of(suggested));
    }

    @Test
    void theSuggestedZoneComesFirstAndEachOnce() {
        assertThat(Zones.choices(ZoneId.of("America/Manaus")))
                .startsWith("America/Manaus", "America/Sao_Paulo")
                .contains("Europe/Lisbon")
                .doesNotContain("Etc/UTC")
                .doesNotHaveDuplicates();
    }
}
