package org.mutirao.application.audit.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The size and the root of a scope's tree, as its authority signs them.
///
/// @param origin names the log
/// @param size in leaves
/// @see <a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>
public record Checkpoint(String origin, long size, TreeHash root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /// @return empty for what is not exactly the three lines: extension lines are nobody's word
    public static Optional<Checkpoint> parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() != 4 || lines.getFirst().isEmpty() || !lines.getLast().isEmpty()) {
            return Optional.empty();
        }
        if (!SIZE.matcher(lines.get(1)).matches()) {
            return Optional.empty();
        }
        return Note.base64(lines.get(2))
                .filter(root -> root.length == TreeHash.BYTES)
                .map(root ->
                        new Checkpoint(
                                lines.getFirst(), Long.parseLong(lines.get(1)), TreeHash.of(root)));
    }
}
