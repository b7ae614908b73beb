package org.mutirao.ui.delivery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutirao.application.query.DeliveryFilter.Word;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Search;

/// What is typed to find deliveries, with the people whose name it may be.
final class DeliverySearch {
    private static final int MOST_PEOPLE = 200;

    private final People people;

    DeliverySearch(People people) {
        this.people = people;
    }

    /// It waits for a disk.
    List<Word> words(String typed) {
        return Search.of(typed).words().stream().map(word -> new Word(word, idsOf(word))).toList();
    }

    private Set<String> idsOf(String word) {
        return people.find(word, MOST_PEOPLE).stream()
                .map(PersonRow::personId)
                .collect(Collectors.toSet());
    }
}
