package org.mutirao.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.application.entry.Categories;
import org.mutirao.application.importing.ImportRow.DuplicateRow;
import org.mutirao.application.importing.ImportRow.NeedRow;
import org.mutirao.application.importing.ImportRow.OfferRow;
import org.mutirao.application.importing.ImportRow.PlaceRow;
import org.mutirao.application.importing.ImportRow.RowProblem;
import org.mutirao.application.importing.SheetImport.Mapped;
import org.mutirao.application.importing.SheetImport.Refused;
import org.mutirao.application.importing.SheetImport.Request;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.infrastructure.sheet.SheetFiles;

class SheetImportTest {
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    @TempDir Path folder;
    private final List<ImportRow> rows = new ArrayList<>();

    private SheetImport.Result read(String text, @Nullable ImportKind kind, @Nullable ColumnMap map)
            throws IOException {
        Path file = folder.resolve("file.csv");
        Files.writeString(file, text);
        return new SheetImport(new SheetFiles(), Categories.load())
                .read(file, new Request(kind, map, ZONE), rows::add);
    }

    private Mapped read(String text) throws IOException {
        return (Mapped) read(text, null, null);
    }

    @Test
    void columnsAreRecognisedByTheirNames() throws IOException {
        Mapped mapped =
                read(
                        """
                        Lista de hoje;;;;;;
                        Item;Qtd.;Unidade;Local;Prioridade;Prazo;Obs
                        Marmita;1.200;;Escola São José;Urgente;08/05/2024 18:30;sem sal
                        Leite;2,5 L;;EM Rui Barbosa;média;08/05/2024;
                        Cobertor;;;;;;
                        """);
        assertThat(mapped.kind()).isEqualTo(ImportKind.NEEDS);
        assertThat(mapped.rows()).isEqualTo(3);
        assertThat(mapped.ignored()).containsExactly("Obs");
        NeedRow meals = (NeedRow) rows.get(0);
        assertThat(meals.row()).isEqualTo(3);
        assertThat(meals.goods())
                .isEqualTo(
                        new ImportRow.Goods(
                                "Marmita", new BigDecimal("1200"), "un", "refeicoes", null));
        assertThat(meals.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(meals.due()).isEqualTo(Instant.parse("2024-05-08T21:30:00Z"));
        NeedRow milk = (NeedRow) rows.get(1);
        assertThat(milk.goods().quantity()).isEqualTo("2.5");
        assertThat(milk.goods().unit()).isEqualTo("l");
        assertThat(milk.due()).isEqualTo(Instant.parse("2024-05-09T02:59:00Z"));
        assertThat(((NeedRow) rows.get(2)).goods().quantity()).isNull();
    }

    @Test
    void aPointIsDecimalBetweenCommas() throws IOException {
        read("item,quantity,place\nrice,1.200,School\n");
        assertThat(((NeedRow) rows.getFirst()).goods().quantity()).isEqualTo("1.200");
    }

    @Test
    void offersAndPlacesAreToldFromNeeds() throws IOException {
        read("Doação,Quantidade,Retirar até\nRoupa,3,2024-05-08 18:00\n");
        assertThat(((OfferRow) rows.getFirst()).availableUntil())
                .isEqualTo(Instant.parse("2024-05-08T21:00:00Z"));
        rows.clear();
        read("Nome;Cidade;Latitude;Longitude;Capacidade\nEMEF Sol;Canoas;-29,9123456;-51,18;40\n");
        PlaceRow place = (PlaceRow) rows.getFirst();
        assertThat(place.kind()).isEqualTo(PlaceKind.SCHOOL);
        assertThat(place.latitude()).isEqualTo("-29.912346");
        assertThat(place.externalId()).isEqualTo("planilha:place:=emef sol|canoas");
    }

    @ParameterizedTest
    @CsvSource({
        "'Marmita,-3,,,,,,',quantity,not_positive",
        "'Marmita,0,,,,,,',quantity,not_positive",
        "'Marmita,muitas,,,,,,',quantity,not_a_number",
        "'Marmita,9999999999,,,,,,',quantity,out_of_range",
        "',3,,,,,,',item,missing",
        "'Marmita,3,muito,,,,,',urgency,unknown_urgency",
        "'Marmita,3,,talvez,,,,',status,unknown_status",
        "'Marmita,3,,,31/02/2024,,,',due,not_a_time",
        "'Marmita,3,,,,95,10,',lat,not_a_coordinate",
        "'Marmita,3,,,,-30,,',lon,half_a_pair",
        "'Marmita,3,,,,,,x',people,not_a_count",
        "'Mar\u0007mita,3,,,,,,',item,unfit_text"
    })
    void aRowThatCannotBeReadSaysWhichCellAndWhy(String row, String column, String reason)
            throws IOException {
        Mapped mapped = read("item,quantity,urgency,status,due,lat,lon,people\n" + row + "\n");
        assertThat(mapped.errors()).isEqualTo(1);
        assertThat(mapped.imported()).isZero();
        RowProblem problem = (RowProblem) rows.getFirst();
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.reason()).isEqualTo(reason);
    }

    @Test
    void everyRowIsCountedOnce() throws IOException {
        Mapped mapped = read("item,quantity\nA,1\nB,x\nA,1\n\nA,2\nC,\n,\n");
        assertThat(mapped.rows()).isEqualTo(5);
        assertThat(mapped.imported()).isEqualTo(3);
        assertThat(mapped.duplicates()).isEqualTo(1);
        assertThat(mapped.errors()).isEqualTo(1);
        assertThat(rows.get(2)).isInstanceOf(DuplicateRow.class);
        assertThat(((DuplicateRow) rows.get(2)).firstRow()).isEqualTo(2);
    }

    @Test
    void aMapSaysWhatTheNamesDoNot() throws IOException {
        ColumnMap map =
                ((ColumnMap.Good)
                                ColumnMap.parse(
                                        """
                                        # da prefeitura
                                        kind = needs
                                        source = prefeitura
                                        id = Protocolo
                                        item = O que falta
                                        quantity = Quanto
                                        """))
                        .map();
        read("Protocolo,O que falta,Quanto\n77,Arroz,5\n", null, map);
        assertThat(((NeedRow) rows.getFirst()).externalId()).isEqualTo("prefeitura:need:77");
        assertThat(read("Protocolo,Quanto\n77,5\n", null, map))
                .isEqualTo(new Refused(new FileRefusal.ColumnMissing("item", "O que falta")));
    }

    @ParameterizedTest
    @CsvSource({
        "itme = A, unknown_field",
        "item, not_a_pair",
        "item =, not_a_pair",
        "kind = persons, unknown_kind",
        "'item = A\nitem = B', said_twice",
        "'', no_columns",
        "source = Ä, bad_source"
    })
    void aMapWithAMistakeIsRefused(String text, String reason) {
        assertThat(((ColumnMap.Bad) ColumnMap.parse(text)).reason()).isEqualTo(reason);
    }

    @Test
    void aFileThatIsNoneOfTheseIsRefusedAsAWhole() throws IOException {
        assertThat(read("", null, null)).isEqualTo(new Refused(new FileRefusal.NoRows()));
        assertThat(read("a,b\n1,2\n", null, null))
                .isEqualTo(new Refused(new FileRefusal.NoHeader()));
        assertThat(read("quantity,place\n1,2\n", ImportKind.NEEDS, null))
                .isEqualTo(new Refused(new FileRefusal.FieldMissing("needs", "item")));
        assertThat(rows).isEmpty();
    }
}
