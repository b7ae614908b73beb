package org.mutirao.application.audit.tree;

import java.nio.charset.StandardCharsets;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

/// What the tree says of an entry: its hash, which binds all that its author wrote, and the
/// authority's verdict and time of receipt. Its place is the leaf's: `scope_seq` = index + 1.
///
/// @see <a href="docs/events.md#tree">docs/events.md, tree</a>
public final class Leaf {
    private static final String DOMAIN = "mutirao.org/leaf/v1";

    private Leaf() {}

    /// @throws IllegalArgumentException for an entry that the authority has not decided
    public static TreeHash of(RecordedEvent entry) {
        Ruling ruling = entry.ruling();
        if (ruling == null) {
            throw new IllegalArgumentException("not decided: " + entry.body().eventId());
        }
        return of(entry.place().hash(), ruling);
    }

    /// @param hash the entry's, as hex
    public static TreeHash of(String hash, Ruling ruling) {
        String text =
                String.join(
                        "\n",
                        DOMAIN,
                        hash,
                        ruling.verdict().text(),
                        Long.toString(ruling.receivedAt().toEpochMilli()),
                        "");
        return TreeHash.ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
