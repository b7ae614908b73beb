package org.mutirao.application.query;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// A list as a whole, page after page: what has to see every row is not cut where a page ends.
public final class Pages {
    private Pages() {}

    /// @param page the rows from an offset on, at most [ReadModel#MOST_ROWS]
    public static <T> Stream<T> all(IntFunction<List<T>> page) {
        return Stream.iterate(0, from -> from + ReadModel.MOST_ROWS)
                .map(page::apply)
                .takeWhile(found -> !found.isEmpty())
                .flatMap(List::stream);
    }
}
