package org.mutirao.application.audit.tree;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Judges proofs that somebody else made. Never throws on what it is given: a proof holds or not.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9162.html#section-2.1.3">RFC 9162, 2.1.3.2 and
///   2.1.4.2</a>
public final class ProofCheck {
    private ProofCheck() {}

    /// Whether the leaf stands at that index of the tree with that root.
    public static boolean includes(
            long index, long size, TreeHash leaf, List<TreeHash> path, TreeHash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        return climb(index, size - 1, leaf, path).filter(root::equals).isPresent();
    }

    private static Optional<TreeHash> climb(
            long index, long last, TreeHash leaf, List<TreeHash> path) {
        TreeHash hash = leaf;
        long place = index;
        long end = last;
        for (TreeHash sibling : path) {
            if (end == 0) {
                return Optional.empty();
            }
            if ((place & 1) == 1 || place == end) {
                hash = TreeHash.ofNode(sibling, hash);
                int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                end >>= up;
            } else {
                hash = TreeHash.ofNode(hash, sibling);
            }
            place >>= 1;
            end >>= 1;
        }
        return end == 0 ? Optional.of(hash) : Optional.empty();
    }

    /// Whether the first tree is the beginning of the second.
    public static boolean grew(
            long from, TreeHash oldRoot, long size, TreeHash newRoot, List<TreeHash> path) {
        if (from <= 0 || from > size) {
            return false;
        }
        if (from == size) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        boolean perfect = Long.bitCount(from) == 1;
        if (path.isEmpty() && !perfect) {
            return false;
        }
        Iterator<TreeHash> rest = path.iterator();
        TreeHash start = perfect ? oldRoot : rest.next();
        return new Growth(from, size, start).follow(rest, oldRoot, newRoot);
    }

    /// The two climbs from the place where the old tree ends.
    private static final class Growth {
        private long place;
        private long end;
        private TreeHash before;
        private TreeHash after;

        Growth(long from, long size, TreeHash start) {
            int up = Long.numberOfTrailingZeros(from);
            place = (from - 1) >> up;
            end = (size - 1) >> up;
            before = start;
            after = start;
        }

        boolean follow(Iterator<TreeHash> path, TreeHash oldRoot, TreeHash newRoot) {
            while (path.hasNext()) {
                if (end == 0) {
                    return false;
                }
                step(path.next());
            }
            return end == 0 && before.equals(oldRoot) && after.equals(newRoot);
        }

        private void step(TreeHash sibling) {
            if ((place & 1) == 1 || place == end) {
                before = TreeHash.ofNode(sibling, before);
                after = TreeHash.ofNode(sibling, after);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    end >>= 1;
                }
            } else {
                after = TreeHash.ofNode(after, sibling);
            }
            place >>= 1;
            end >>= 1;
        }
    }
}
