package org.mutirao.bootstrap.desktop;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The time zone of a new operation.
public final class Zones {
    private static final String USUAL = "America/Sao_Paulo";
    private static final List<String> BRAZIL =
            Stream.of(
                            "Sao_Paulo",
                            "Bahia",
                            "Fortaleza",
                            "Recife",
                            "Maceio",
                            "Araguaina",
                            "Belem",
                            "Santarem",
                            "Cuiaba",
                            "Campo_Grande",
                            "Manaus",
                            "Boa_Vista",
                            "Porto_Velho",
                            "Rio_Branco",
                            "Eirunepe",
                            "Noronha")
                    .map(city -> "America/" + city)
                    .toList();

    private Zones() {}

    /// The zone where nobody says another, on the command line as in the window: the laptop's own
    /// where that names a place. One that stands on UTC or an offset was never set; then it is that
    /// of most of Brazil.
    ///
    /// @param laptop what this laptop is set to
    public static ZoneId suggested(ZoneId laptop) {
        return ofPlace(laptop.getId()) ? laptop : ZoneId.of(USUAL);
    }

    /// Ids to choose from: the suggested one, those of Brazil, then the others by name.
    public static List<String> choices(ZoneId laptop) {
        return Stream.of(
                        Stream.of(suggested(laptop).getId()),
                        BRAZIL.stream(),
                        ZoneId.getAvailableZoneIds().stream().filter(Zones::ofPlace).sorted())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private static boolean ofPlace(String id) {
        String area = id.toLowerCase(Locale.ROOT);
        return area.contains("/") && !area.startsWith("etc/") && !area.startsWith("systemv/");
    }
}
