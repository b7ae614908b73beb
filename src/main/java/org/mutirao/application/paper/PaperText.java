package org.mutirao.application.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.paper.Paper.Blank;
import org.mutirao.application.paper.Paper.Block;
import org.mutirao.application.paper.Paper.Code;
import org.mutirao.application.paper.Paper.Field;
import org.mutirao.application.paper.Paper.Line;
import org.mutirao.application.paper.Paper.Square;
import org.mutirao.application.paper.Paper.Table;

/// Papers as short lines for a messenger. What only makes sense on paper is left out.
public final class PaperText {
    private PaperText() {}

    public static String of(List<Paper> papers) {
        return papers.stream().map(PaperText::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(Paper paper) {
        return Stream.concat(
                        Stream.of(paper.title()), paper.blocks().stream().flatMap(PaperText::lines))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Field(var label, var value) -> Stream.of(label + ": " + value);
            case Code(var label, var code) -> Stream.of(label + ": " + code);
            case Line(var text) -> Stream.of(text);
            case Table table -> table.rows().stream().map(PaperText::row);
            case Square _, Blank _ -> Stream.empty();
        };
    }

    private static String row(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
    }
}
