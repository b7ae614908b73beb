package org.mutirao.application.paper;

import java.util.List;

/// One paper as data: a screen, a PDF, a printer and a message show the same.
///
/// @param title such as `Entrega A7K2-142`
/// @param blocks from top to bottom
public record Paper(String title, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// What a paper is made of.
    public sealed interface Block {}

    /// What is known beforehand, with its name.
    public record Field(String label, String value) implements Block {}

    /// A sentence.
    public record Line(String text) implements Block {}

    /// A code to be said by whoever gets the paper, big.
    public record Code(String label, String code) implements Block {}

    /// A square code.
    ///
    /// @param content all that it holds
    public record Square(String content, String caption) implements Block {}

    /// Something to be written in by hand.
    public record Blank(String label) implements Block {}

    /// @param head a name for each column
    /// @param rows as many cells as there are columns
    public record Table(List<Column> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// @param share of the width, beside the other columns'
    /// @param number whether it stands to the right
    public record Column(String name, int share, boolean number) {}
}
