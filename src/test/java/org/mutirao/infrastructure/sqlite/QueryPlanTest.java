package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.infrastructure.sqlite.ListQuery.Asked;

/// Lists walk along their indexes: whatever a table's size, a page costs what it shows.
class QueryPlanTest {
    @TempDir Path folder;

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("open needs", NeedQueries.page(NeedFilter.OPEN, 0, 100)),
                Arguments.of("all needs", NeedQueries.page(NeedFilter.ALL, 0, 100)),
                Arguments.of("number of open needs", NeedQueries.count(NeedFilter.OPEN)),
                Arguments.of("offers", OfferQueries.LIST.page(Set.of(), List.of(), 0, 100)),
                Arguments.of("deliveries", DeliveryQueries.LIST.page(Set.of(), List.of(), 0, 9)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aListIsNeitherScannedNorSorted(String name, Asked list) {
        try (Operation operation = Samples.everything(folder)) {
            List<String> plan =
                    operation.store.readSql(sql ->
                            sql.list(
                                    "EXPLAIN QUERY PLAN " + list.sql(),
                                    row -> row.getString("detail"),
                                    list.args()));
            assertThat(plan)
                    .as(name)
                    .anyMatch(step -> step.contains("USING COVERING INDEX"))
                    .noneMatch(step -> step.contains("TEMP B-TREE"))
                    .noneMatch(step -> step.matches("SCAN \\w+_view.*"));
        }
    }
}
