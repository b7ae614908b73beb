package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;

/// Rows of a list of any length. They are read page by page where they are looked at, and only the
/// last pages are held; a row that is not there yet is null. To be used on the window's thread.
public final class VirtualRows<T> extends ObservableListBase<@Nullable T> {
    public static final int PAGE = 100;
    private static final int MOST_PAGES = 20;
    private static final int LOOKED_AT = 3;

    /// Where the rows come from; asked off the window's thread.
    public interface Source<T> {
        int count();

        /// @param most at most [#PAGE]
        List<T> page(int from, int most);
    }

    private record Answer<T>(int count, SortedMap<Integer, List<T>> pages) {}

    private final Tasks tasks;
    private final Tasks.Line asking;
    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> awaited = new HashSet<>();
    private @Nullable Source<T> source;
    private Consumer<Said> failed = problem -> {};
    private int size;
    private int question;

    public VirtualRows(Tasks tasks) {
        this.tasks = tasks;
        this.asking = tasks.line();
    }

    /// Asks again; until the answer is there the rows of before stay.
    ///
    /// @param shown run when they are there
    /// @param failed told why there are none, or why a page that is looked at later cannot be read:
    ///   its rows stay null until it is asked again
    public void show(Source<T> rows, Runnable shown, Consumer<Said> failed) {
        source = rows;
        this.failed = failed;
        question++;
        awaited.clear();
        List<Integer> wanted = lookedAt();
        asking.run(
                () -> read(rows, wanted),
                answer -> {
                    replace(answer);
                    shown.run();
                },
                failed);
    }

    /// The pages that were read last: they are in sight.
    private List<Integer> lookedAt() {
        List<Integer> all = new ArrayList<>(pages.keySet());
        List<Integer> last =
                new ArrayList<>(all.subList(Math.max(0, all.size() - LOOKED_AT), all.size()));
        if (!last.contains(0)) {
            last.add(0);
        }
        return last;
    }

    private static <T> Answer<T> read(Source<T> rows, List<Integer> wanted) {
        int count = rows.count();
        SortedMap<Integer, List<T>> read = new TreeMap<>();
        wanted.stream()
                .filter(page -> page * PAGE < count)
                .forEach(page -> read.put(page, rows.page(page * PAGE, PAGE)));
        return new Answer<>(count, read);
    }

    private void replace(Answer<T> answer) {
        beginChange();
        int before = size;
        size = answer.count();
        pages.clear();
        pages.putAll(answer.pages());
        answer.pages().keySet().forEach(page -> updated(page, Math.min(before, size)));
        if (size > before) {
            nextAdd(before, size);
        } else if (size < before) {
            nextRemove(size, Collections.nCopies(before - size, null));
        }
        endChange();
    }

    private void updated(int page, int below) {
        for (int i = page * PAGE; i < Math.min(below, (page + 1) * PAGE); i++) {
            nextUpdate(i);
        }
    }

    /// @return null where it is still being read
    @Override
    public @Nullable T get(int index) {
        int page = index / PAGE;
        List<T> rows = pages.get(page);
        if (rows == null) {
            await(page);
            return null;
        }
        return index % PAGE < rows.size() ? rows.get(index % PAGE) : null;
    }

    private void await(int page) {
        Source<T> rows = source;
        if (rows == null || !awaited.add(page)) {
            return;
        }
        int mine = question;
        tasks.run(
                () -> rows.page(page * PAGE, PAGE),
                read -> arrived(mine, page, read),
                problem -> unread(mine, problem));
    }

    /// The page stays awaited: a view asks for what it shows at every pulse.
    private void unread(int asked, Said problem) {
        if (asked == question) {
            failed.accept(problem);
        }
    }

    private void arrived(int asked, int page, List<T> read) {
        if (asked != question) {
            return;
        }
        awaited.remove(page);
        pages.put(page, read);
        if (pages.size() > MOST_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
        beginChange();
        updated(page, size);
        endChange();
    }

    /// Reads rows also where they are not held.
    ///
    /// @param indices none: the first ones
    /// @param most how many at most
    public void read(
            List<Integer> indices, int most, Consumer<List<T>> done, Consumer<Said> failed) {
        Source<T> rows = source;
        if (rows == null) {
            return;
        }
        List<Integer> wanted =
                indices.isEmpty()
                        ? IntStream.range(0, Math.min(size, most)).boxed().toList()
                        : indices.stream().sorted().limit(most).toList();
        tasks.run(() -> read(rows, wanted, new HashMap<>()), done, failed);
    }

    private static <T> List<T> read(
            Source<T> rows, List<Integer> wanted, Map<Integer, List<T>> read) {
        List<T> found = new ArrayList<>();
        for (int index : wanted) {
            List<T> page = read.computeIfAbsent(index / PAGE, at -> rows.page(at * PAGE, PAGE));
            if (index % PAGE < page.size()) {
                found.add(page.get(index % PAGE));
            }
        }
        return found;
    }

    @Override
    public int size() {
        return size;
    }

    /// Among the rows that are held: nothing is read to find one.
    ///
    /// @return -1 where none of them is meant
    int find(Predicate<T> meant) {
        for (int page : List.copyOf(pages.keySet())) {
            List<T> rows = Objects.requireNonNull(pages.get(page));
            for (int i = 0; i < rows.size(); i++) {
                if (meant.test(rows.get(i))) {
                    return page * PAGE + i;
                }
            }
        }
        return -1;
    }

    /// As [#find].
    @Override
    public int indexOf(@Nullable Object row) {
        return find(each -> each.equals(row));
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }
}
