package org.mutirao.bootstrap.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.ReadModel.Entity;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.shared.Folding;

/// What a typed id, short number, prefix or name means.
final class Resolve {
    private static final int MOST_NAMED = 5;

    private Resolve() {}

    static String need(DesktopGraph graph, String typed) {
        return of(graph, typed, "need");
    }

    static String offer(DesktopGraph graph, String typed) {
        return of(graph, typed, "offer");
    }

    static String delivery(DesktopGraph graph, String typed) {
        return of(graph, typed, "delivery");
    }

    /// A place by id or by its whole name.
    static String place(DesktopGraph graph, String typed) {
        var named = graph.rows().placesNamed(Folding.fold(typed));
        return named.isEmpty() ? of(graph, typed, "place") : named.getFirst().placeId();
    }

    /// Who gives: a place by id or by its whole name, or else a person.
    static String provider(DesktopGraph graph, String typed) {
        var named = graph.rows().placesNamed(Folding.fold(typed));
        if (!named.isEmpty()) {
            return named.getFirst().placeId();
        }
        boolean place =
                graph.rows().find(typed).stream().anyMatch(found -> found.kind().equals("place"));
        return place ? of(graph, typed, "place") : person(graph, typed);
    }

    /// A person by id, by a whole name, or by a part of a name that only one person has. An id in
    /// full is found without opening everybody's name.
    static String person(DesktopGraph graph, String typed) {
        if (graph.people().person(typed).isPresent()) {
            return typed;
        }
        List<PersonRow> named = graph.people().find(typed, Integer.MAX_VALUE);
        List<PersonRow> exactly = called(named, typed);
        List<PersonRow> meant = exactly.isEmpty() ? named : exactly;
        return switch (meant.size()) {
            case 0 -> of(graph, typed, "person");
            case 1 -> meant.getFirst().personId();
            default -> throw Failure.no("ambiguous", among(typed, meant));
        };
    }

    static List<PersonRow> called(List<PersonRow> people, String name) {
        String folded = Folding.fold(name);
        return people.stream().filter(row -> Folding.fold(row.name()).equals(folded)).toList();
    }

    /// What was typed, and by which ids each of those can be named who are meant by it.
    private static String among(String typed, List<PersonRow> meant) {
        return meant.stream()
                .limit(MOST_NAMED)
                .map(row -> row.personId() + " " + row.name())
                .collect(Collectors.joining("; ", typed + " (", ")"));
    }

    /// Anything that has an id.
    static Entity any(DesktopGraph graph, String typed) {
        return one(typed, graph.rows().find(typed));
    }

    private static String of(DesktopGraph graph, String typed, String kind) {
        return one(
                        typed,
                        graph.rows().find(typed).stream()
                                .filter(found -> found.kind().equals(kind))
                                .toList())
                .id();
    }

    private static Entity one(String typed, List<Entity> found) {
        if (found.isEmpty()) {
            throw Failure.no("not_found", typed);
        }
        if (found.size() > 1) {
            throw Failure.no("ambiguous", typed);
        }
        return found.getFirst();
    }
}
