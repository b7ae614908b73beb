package org.mutirao.application.query;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which deliveries a list shows.
///
/// @param statuses wire words; empty: all
/// @param toFetch only those whose goods still stand with the provider, or only the others; null:
///   both
/// @param counter only what was handed out over the counter, or only what was not; null: both
/// @param toCheck only those of which a receipt without a code waits for another person
/// @param carrierId only those that this person carries or is asked to; null: whoever does
/// @param words that must all be found in number, goods, places or carrier
public record DeliveryFilter(
        Set<String> statuses,
        @Nullable Boolean toFetch,
        @Nullable Boolean counter,
        boolean toCheck,
        @Nullable String carrierId,
        List<Word> words) {
    public static final DeliveryFilter ALL =
            new DeliveryFilter(Set.of(), null, null, false, null, List.of());

    /// A word that is looked for. Names of people are in no table: whoever asks says whom it means.
    ///
    /// @param people ids of those whose name has it
    public record Word(String text, Set<String> people) {
        public Word {
            people = Set.copyOf(people);
        }
    }

    public DeliveryFilter {
        statuses = Set.copyOf(statuses);
        words = List.copyOf(words);
    }

    public DeliveryFilter standing(Set<String> wanted, @Nullable Boolean fetched) {
        return new DeliveryFilter(wanted, fetched, counter, toCheck, carrierId, words);
    }

    public DeliveryFilter overTheCounter(@Nullable Boolean handedOut) {
        return new DeliveryFilter(statuses, toFetch, handedOut, toCheck, carrierId, words);
    }

    public DeliveryFilter toBeChecked() {
        return new DeliveryFilter(statuses, toFetch, counter, true, carrierId, words);
    }

    public DeliveryFilter carriedBy(String personId) {
        return new DeliveryFilter(statuses, toFetch, counter, toCheck, personId, words);
    }

    public DeliveryFilter matching(List<Word> wanted) {
        return new DeliveryFilter(statuses, toFetch, counter, toCheck, carrierId, wanted);
    }
}
