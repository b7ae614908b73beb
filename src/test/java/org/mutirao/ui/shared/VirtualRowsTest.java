package org.mutirao.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.ui.shared.VirtualRows.PAGE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Said;

/// Rows that are read where they are looked at, and what is said where that fails.
class VirtualRowsTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final VirtualRows<Integer> rows =
            new VirtualRows<>(new Tasks(background::add, Runnable::run));
    private final List<Said> problems = new ArrayList<>();

    /// A thousand numbers, from `first` on.
    private static final class Numbers implements VirtualRows.Source<Integer> {
        private final int first;
        private final List<Integer> asked = new ArrayList<>();
        private boolean broken;

        Numbers(int first) {
            this.first = first;
        }

        @Override
        public int count() {
            return 1000;
        }

        @Override
        public List<Integer> page(int from, int most) {
            asked.add(from);
            if (broken) {
                throw new IllegalStateException("the disk is gone");
            }
            return IntStream.range(first + from, first + from + most).boxed().toList();
        }
    }

    private void answer() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private Numbers shown(int first) {
        Numbers numbers = new Numbers(first);
        rows.show(numbers, () -> {}, problems::add);
        answer();
        return numbers;
    }

    @Test
    void aPageIsReadOnceWhenOneOfItsRowsIsLookedAt() {
        Numbers numbers = shown(0);
        assertThat(rows).hasSize(1000);
        assertThat(rows.get(5 * PAGE)).isNull();
        assertThat(rows.get(5 * PAGE + 7)).isNull();

        answer();

        assertThat(rows.get(5 * PAGE + 7)).isEqualTo(5 * PAGE + 7);
        assertThat(numbers.asked).containsExactly(0, 5 * PAGE);
    }

    @Test
    void aPageThatCannotBeReadIsSaidOnceAndIsReadWhenItIsAskedAgain() {
        Numbers numbers = shown(0);
        numbers.broken = true;
        for (int look = 0; look < 3; look++) {
            assertThat(rows.get(5 * PAGE)).isNull();
            answer();
        }
        assertThat(problems).extracting(Said::code).containsExactly("error.broken");
        assertThat(numbers.asked).containsExactly(0, 5 * PAGE);

        shown(0);
        assertThat(rows.get(5 * PAGE)).isNull();
        answer();

        assertThat(rows.get(5 * PAGE)).isEqualTo(5 * PAGE);
    }

    @Test
    void whatFailedForAnOldQuestionIsNotSaidAndLeavesTheNewOnesPageAwaited() {
        Numbers before = shown(0);
        before.broken = true;
        assertThat(rows.get(5 * PAGE)).isNull();
        Numbers after = new Numbers(7000);
        rows.show(after, () -> {}, problems::add);
        Runnable failing = background.remove();
        Runnable showing = background.remove();
        showing.run();
        assertThat(rows.get(5 * PAGE)).isNull();

        failing.run();

        assertThat(rows.get(5 * PAGE)).isNull();
        answer();
        assertThat(after.asked).containsExactly(0, 5 * PAGE);
        assertThat(rows.get(5 * PAGE)).isEqualTo(7000 + 5 * PAGE);
        assertThat(problems).isEmpty();
    }
}
