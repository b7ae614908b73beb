package org.mutirao.application.audit.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Proves to whoever knows an entry that it stands in the log, without showing the others.
///
/// @param index the leaf's, from 0
/// @param path from the leaf's sibling to the root's child
/// @param checkpoint with its signatures, to be judged by keys from elsewhere
/// @see <a href="https://c2sp.org/tlog-proof">C2SP tlog-proof</a>
public record Receipt(long index, List<TreeHash> path, Note checkpoint) {
    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
    private static final int MOST_HASHES = 63;
    private static final int MOST_BYTES = 1 << 20;

    public Receipt {
        path = List.copyOf(path);
    }

    public byte[] bytes() {
        var text = new StringBuilder(HEAD).append("\nindex ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        text.append('\n').append(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @return the checkpoint in which the leaf stands; empty where the path does not lead there.
    ///   Its signatures are still to be judged
    public Optional<Checkpoint> proves(TreeHash leaf) {
        return Checkpoint.parse(checkpoint.text())
                .filter(at -> ProofCheck.includes(index, at.size(), leaf, path, at.root()));
    }

    /// @return empty for what is not a receipt
    public static Optional<Receipt> parse(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.ISO_8859_1); // keeps every byte
        int blank = whole.indexOf("\n\n");
        if (bytes.length > MOST_BYTES || blank < 0) {
            return Optional.empty();
        }
        List<String> lines = List.of(whole.substring(0, blank).split("\n", -1));
        byte[] note = whole.substring(blank + 2).getBytes(StandardCharsets.ISO_8859_1);
        return Note.parse(note).flatMap(checkpoint -> of(lines, checkpoint));
    }

    private static Optional<Receipt> of(List<String> lines, Note checkpoint) {
        boolean extra = lines.size() > 1 && lines.get(1).startsWith("extra ");
        int at = extra ? 2 : 1;
        if (!lines.getFirst().equals(HEAD)
                || lines.size() <= at
                || lines.size() > at + 1 + MOST_HASHES
                || !INDEX.matcher(lines.get(at)).matches()) {
            return Optional.empty();
        }
        var path = new ArrayList<TreeHash>();
        for (String line : lines.subList(at + 1, lines.size())) {
            Optional<byte[]> hash = Note.base64(line).filter(h -> h.length == TreeHash.BYTES);
            if (hash.isEmpty()) {
                return Optional.empty();
            }
            path.add(TreeHash.of(hash.get()));
        }
        return Optional.of(
                new Receipt(Long.parseLong(lines.get(at).substring(6)), path, checkpoint));
    }
}
