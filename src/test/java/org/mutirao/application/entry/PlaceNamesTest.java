package org.mutirao.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource({
        "EM Guajuviras,Escola Municipal Guajuviras",
        "EMEF Guajuviras,Escola Guajuviras",
        "Col. Sta. Inês,Colégio Santa Ines",
        "Gin. Municipal,Ginásio Municipal",
        "Paróquia N. Sra. de Lourdes,Paroquia Nossa Senhora Lourdes",
        "Igreja São José,são josé igreja",
        "Escola Jacob Longoni,Escola Jacob Longoni - Canoas",
        "Escola Guajuviras,Escola Guajuvira",
        "escola x,ESCOLA X"
    })
    void twoNamesOfOnePlaceAreSimilar(String one, String other) {
        assertThat(PlaceNames.similar(one, other)).isTrue();
        assertThat(PlaceNames.similar(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Escola São José,Igreja São José",
        "Abrigo RS0002,Abrigo RS0003",
        "Escola Guajuviras,Escola Mathias",
        "Escola Municipal,Escola Municipal Mathias",
        "'',Escola X",
        "Ginásio 1,Ginásio 2"
    })
    void otherPlacesAreNot(String one, String other) {
        assertThat(PlaceNames.similar(one, other)).isFalse();
        assertThat(PlaceNames.similar(other, one)).isFalse();
    }
}
