package org.mutirao.application.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;

/// People by name: an index in memory, built from the sealed records when it is first asked and
/// again after [#forget]. Names never reach a table. Thread-safe.
public final class NameBook implements People {
    private final ReadModel rows;
    private final LiveStates live;
    private final PersonalRecords sealed;
    private final Function<String, Optional<String>> nameIn;
    private final AtomicReference<@Nullable Index> index = new AtomicReference<>();

    /// @param nameIn the name in a record that was opened
    public NameBook(
            ReadModel rows,
            LiveStates live,
            PersonalRecords sealed,
            Function<String, Optional<String>> nameIn) {
        this.rows = rows;
        this.live = live;
        this.sealed = sealed;
        this.nameIn = nameIn;
    }

    /// @param merged ids of those who are somebody else's other id
    private record Index(Map<String, PersonRow> all, Set<String> merged) {}

    /// The next question reads the records again.
    public void forget() {
        index.set(null);
    }

    @Override
    public List<PersonRow> find(String text, int limit) {
        List<String> words = List.of(Folding.fold(text).split(" "));
        Index held = index();
        return held.all().values().stream()
                .filter(person -> !held.merged().contains(person.personId()))
                .filter(person -> words.stream().allMatch(Folding.fold(person.name())::contains))
                .limit(limit)
                .toList();
    }

    /// Opens no more than that person's record where nobody was looked for by name yet.
    @Override
    public Optional<PersonRow> person(String personId) {
        Index held = index.get();
        return held == null ? one(personId) : Optional.ofNullable(held.all().get(personId));
    }

    private Optional<PersonRow> one(String personId) {
        PersonState person = live.ask((log, states) -> states.person(log, Id.of(personId)));
        return person.known() && !person.entry().hidden()
                ? Optional.of(
                        new PersonRow(
                                personId,
                                name(personId, person.sealed()),
                                person.roles().stream().map(Role::wire).sorted().toList()))
                : Optional.empty();
    }

    @Override
    public Optional<String> words(String digest) {
        return sealed.open(digest);
    }

    private Index index() {
        Index held = index.get();
        if (held == null) {
            held = build();
            index.set(held);
        }
        return held;
    }

    private Index build() {
        Map<String, PersonRow> people = new LinkedHashMap<>();
        Map<String, String> merged = new HashMap<>();
        Pages.all(from -> rows.people(from, ReadModel.MOST_ROWS))
                .forEach(person -> {
                    people.put(
                            person.personId(),
                            new PersonRow(
                                    person.personId(),
                                    name(person.personId(), person.sealed()),
                                    person.roles()));
                    if (person.mergedInto() != null) {
                        merged.put(person.personId(), person.mergedInto());
                    }
                });
        merged.forEach((id, keep) ->
                people.computeIfPresent(keep, (own, row) -> together(row, people.get(id))));
        return new Index(people, Set.copyOf(merged.keySet()));
    }

    /// A person may do what any of their ids may.
    private static PersonRow together(PersonRow kept, @Nullable PersonRow other) {
        return other == null
                ? kept
                : new PersonRow(
                        kept.personId(),
                        kept.name(),
                        Stream.concat(kept.roles().stream(), other.roles().stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    private String name(String personId, @Nullable String digest) {
        return Optional.ofNullable(digest).flatMap(sealed::open).flatMap(nameIn).orElse(personId);
    }
}
