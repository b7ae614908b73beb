package org.mutirao.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.entry.Categories;
import org.mutirao.application.importing.ImportRow.ItemRow;
import org.mutirao.application.importing.ImportRow.NeedRow;
import org.mutirao.application.importing.ImportRow.OfferRow;
import org.mutirao.application.importing.ImportRow.PlaceRow;
import org.mutirao.application.importing.SheetImport.Mapped;
import org.mutirao.application.importing.SheetImport.Request;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.infrastructure.sheet.SheetFiles;

class RealDataTest {
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final String SAMPLE = "/org/mutirao/sample/";
    private static final String CATALOGUES = "/org/mutirao/application/importing/";

    @TempDir Path folder;
    private final List<ImportRow> rows = new ArrayList<>();

    private Mapped read(String resource) throws IOException {
        Path file = folder.resolve("file.csv");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(resource))) {
            Files.copy(in, file);
        }
        var reading = new SheetImport(new SheetFiles(), Categories.load());
        var result = reading.read(file, new Request(null, null, ZONE), rows::add);
        assertThat(result).isInstanceOf(Mapped.class);
        return (Mapped) result;
    }

    private <T> List<T> only(Class<T> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void assertCounts(Mapped mapped, ImportKind kind, int rows) {
        assertThat(mapped.kind()).isEqualTo(kind);
        assertThat(mapped.rows()).isEqualTo(rows);
        assertThat(mapped.imported()).isEqualTo(rows);
        assertThat(mapped.duplicates()).isZero();
        assertThat(mapped.errors()).isZero();
    }

    @Test
    void everyRowOfTheNeedsIsANeedOrAnOffer() throws IOException {
        Mapped mapped = read(SAMPLE + "sosrs_2024_needs.csv");
        assertCounts(mapped, ImportKind.NEEDS, 7_415);
        assertThat(mapped.source()).isEqualTo("sosrs");
        assertThat(mapped.ignored()).containsExactly("coord_source");
        List<NeedRow> needs = only(NeedRow.class);
        List<OfferRow> offers = only(OfferRow.class);
        assertThat(
                        needs.stream()
                                .filter(need -> !need.closed() && need.urgency() == Urgency.NORMAL))
                .hasSize(3_453);
        assertThat(
                        needs.stream()
                                .filter(need -> !need.closed() && need.urgency() == Urgency.URGENT))
                .hasSize(2_779);
        assertThat(needs.stream().filter(NeedRow::closed)).hasSize(1_031);
        assertThat(offers).hasSize(152);
        assertThat(needs.size() + offers.size()).isEqualTo(7_415);
        long counted =
                needs.stream().filter(need -> need.goods().quantity() != null).count()
                        + offers.stream().filter(offer -> offer.goods().quantity() != null).count();
        assertThat(counted).isEqualTo(598);
    }

    @Test
    void aNeedKeepsItsTimeItsPlaceAndItsItem() throws IOException {
        read(SAMPLE + "sosrs_2024_needs.csv");
        NeedRow first = only(NeedRow.class).getFirst();
        assertThat(first.row()).isEqualTo(2);
        assertThat(first.externalId()).isEqualTo("sosrs:need:RS0024:I0820");
        assertThat(first.createdAt()).isEqualTo(Instant.parse("2024-05-08T16:11:15.988Z"));
        assertThat(first.goods())
                .isEqualTo(
                        new ImportRow.Goods(
                                "Papel toalha", null, "un", "descartaveis", "sosrs:item:I0820"));
        assertThat(first.place())
                .isEqualTo(
                        new PlaceRef(
                                "sosrs:place:RS0024",
                                null,
                                new BigDecimal("-30.0076"),
                                new BigDecimal("-51.1379")));
        assertThat(only(NeedRow.class))
                .allSatisfy(need -> assertThat(need.createdAt()).isNotNull());
    }

    @Test
    void needsNameOnlyPlacesAndItemsOfTheOtherTwoFiles() throws IOException {
        assertCounts(read(SAMPLE + "sosrs_2024_places.csv"), ImportKind.PLACES, 776);
        Files.delete(folder.resolve("file.csv"));
        assertCounts(read(SAMPLE + "sosrs_2024_items.csv"), ImportKind.ITEMS, 1_753);
        Files.delete(folder.resolve("file.csv"));
        Set<String> known =
                rows.stream()
                        .map(row -> ((ImportRow.Entry) row).externalId())
                        .collect(Collectors.toSet());
        assertThat(known).hasSize(776 + 1_753);
        read(SAMPLE + "sosrs_2024_needs.csv");
        var named = new HashSet<String>();
        for (NeedRow need : only(NeedRow.class)) {
            named.add(Objects.requireNonNull(need.goods().itemRef()));
            named.add(Objects.requireNonNull(Objects.requireNonNull(need.place()).externalId()));
        }
        assertThat(known).containsAll(named);
        assertThat(only(PlaceRow.class).stream().filter(place -> place.latitude() == null))
                .hasSize(49);
        assertThat(only(PlaceRow.class).stream().filter(place -> place.city() == null)).hasSize(47);
    }

    @Test
    void theSameFileHasTheSameKeysEachTime() throws IOException {
        read(SAMPLE + "sosrs_2024_needs.csv");
        List<ImportRow> before = List.copyOf(rows);
        rows.clear();
        Files.delete(folder.resolve("file.csv"));
        read(SAMPLE + "sosrs_2024_needs.csv");
        assertThat(rows).isEqualTo(before);
    }

    @Test
    void theIfrcItemsAreACatalogue() throws IOException {
        Mapped mapped = read(CATALOGUES + "ifrc_food_housing_items.csv");
        assertCounts(mapped, ImportKind.ITEMS, 677);
        ItemRow first = only(ItemRow.class).getFirst();
        assertThat(first.externalId()).isEqualTo("ifrc:item:FBAFBABY6V02");
        assertThat(first.code()).isEqualTo("FBAFBABY6V02");
        assertThat(first.name())
                .isEqualTo("BABY FOOD, canned, infants above 6 month, vegetarian, 200g");
    }

    @Test
    void theSahanaItemsAreACatalogue() throws IOException {
        Mapped mapped = read(CATALOGUES + "sahana_standard_items.csv");
        assertCounts(mapped, ImportKind.ITEMS, 278);
        assertThat(mapped.source()).isEqualTo("sahana");
        assertThat(only(ItemRow.class).getFirst().unit()).isEqualTo("un");
        assertThat(only(ItemRow.class).getFirst().externalId())
                .isEqualTo("sahana:item:CLOTHING:childrens clothing");
    }
}
