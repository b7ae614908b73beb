package org.mutirao.application.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.Findable.Kind;

class FindIndexTest {
    private static final int ROWS = 100_000;
    private static final long MOST_MILLIS = 100;
    private static final String[] GOODS = {"marmita", "água mineral", "colchão", "cesta básica"};

    @Test
    void whatBeginsAWordComesFirstAndWhatIsOverLast() {
        FindIndex index =
                FindIndex.of(
                        List.of(
                                need("1", "bicama", false),
                                need("2", "cama", true),
                                need("3", "cama elástica", false)),
                        id -> Optional.empty());
        assertThat(index.find("CAMA", 10)).extracting(Findable::id).containsExactly("3", "2", "1");
        assertThat(index.find("cama", 1)).extracting(Findable::id).containsExactly("3");
        assertThat(index.find(" ", 10)).isEmpty();
    }

    @Test
    void aNumberIsFoundAsItIsWritten() {
        FindIndex index = FindIndex.of(List.of(need("142", "cama", false)), id -> Optional.empty());
        assertThat(index.find("a7k2-142", 10)).hasSize(1);
        assertThat(index.find("142", 10)).hasSize(1);
    }

    /// As a person types a word letter by letter, a hundred thousand rows deep.
    @Test
    void aKeyIsAnsweredInTime() {
        List<Findable> all = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            all.add(need(Integer.toString(i), GOODS[i % GOODS.length], i % 3 == 0));
        }
        FindIndex index = FindIndex.of(all, id -> Optional.empty());
        List<Long> millis = new ArrayList<>();
        for (String word : List.of("agua mineral", "escola 99", "a7k2-99999", "nada disso")) {
            for (int letters = 1; letters <= word.length(); letters++) {
                long before = System.nanoTime();
                index.find(word.substring(0, letters), 200);
                millis.add(Duration.ofNanos(System.nanoTime() - before).toMillis());
            }
        }
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        assertThat(sorted[sorted.length * 95 / 100])
                .as(Arrays.toString(sorted))
                .isLessThanOrEqualTo(MOST_MILLIS);
    }

    private static Findable need(String id, String what, boolean over) {
        return new Findable(Kind.NEED, id, "A7K2-" + id, what, "10", "Escola " + id, null, over);
    }
}
