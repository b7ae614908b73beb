package org.mutirao.application.audit.tree;

import java.util.ArrayList;
import java.util.List;

/// Makes proofs from kept nodes, in as many steps as the tree is high.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1.1">RFC 6962, 2.1.1 and
///   2.1.2</a>
public final class Proofs {
    /// The hashes of perfect subtrees that [CompactRange.Completed] was told.
    @FunctionalInterface
    public interface Nodes {
        /// @throws java.util.NoSuchElementException for a node whose leaves are not all there
        TreeHash at(Node node);
    }

    private final Nodes nodes;

    public Proofs(Nodes nodes) {
        this.nodes = nodes;
    }

    public TreeHash root(long size) {
        return size == 0 ? TreeHash.EMPTY : range(0, size);
    }

    /// The path from a leaf's sibling to the root's child.
    ///
    /// @throws IllegalArgumentException where the tree of that size has no such leaf
    public List<TreeHash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        var path = new ArrayList<TreeHash>();
        inclusion(index, 0, size, path);
        return path;
    }

    private void inclusion(long index, long from, long to, List<TreeHash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + leftLeaves(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(range(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(range(from, middle));
        }
    }

    /// That the tree of the first `size` leaves is the beginning of the other.
    ///
    /// @throws IllegalArgumentException unless `0 < from ≤ size`
    public List<TreeHash> consistency(long from, long size) {
        if (from <= 0 || from > size) {
            throw new IllegalArgumentException("no tree of " + from + " within " + size);
        }
        var path = new ArrayList<TreeHash>();
        consistency(from, 0, size, true, path);
        return path;
    }

    private void consistency(long old, long from, long to, boolean whole, List<TreeHash> path) {
        if (old == to) {
            if (!whole) {
                path.add(range(from, to));
            }
            return;
        }
        long middle = from + leftLeaves(to - from);
        if (old <= middle) {
            consistency(old, from, middle, whole, path);
            path.add(range(middle, to));
        } else {
            consistency(old, middle, to, false, path);
            path.add(range(from, middle));
        }
    }

    private TreeHash range(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.at(new Node(level, from >> level));
        }
        long middle = from + leftLeaves(leaves);
        return TreeHash.ofNode(range(from, middle), range(middle, to));
    }

    /// The largest power of two that is less than the number of leaves.
    private static long leftLeaves(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
