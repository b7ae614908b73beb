package org.mutirao.application.audit.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// A tree that only grows, of which no more is kept than the roots of its perfect subtrees: at most
/// 63 hashes, however many leaves. Not thread-safe.
public final class CompactRange {
    /// Is told of each node as soon as all leaves below it are there; it will never change.
    @FunctionalInterface
    public interface Completed {
        void node(Node node, TreeHash hash);
    }

    private final Deque<TreeHash> peaks; // the highest subtree first
    private long size;

    private CompactRange(long size, List<TreeHash> peaks) {
        this.size = size;
        this.peaks = new ArrayDeque<>(peaks);
    }

    public static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    /// Goes on where another left off.
    ///
    /// @param peaks as [#peaks] gave them at that size
    /// @throws IllegalArgumentException for a number of peaks that does not belong to the size
    public static CompactRange of(long size, List<TreeHash> peaks) {
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves has not " + peaks.size() + " peaks");
        }
        return new CompactRange(size, peaks);
    }

    public void append(TreeHash leaf) {
        append(leaf, (node, hash) -> {});
    }

    public void append(TreeHash leaf, Completed completed) {
        TreeHash hash = leaf;
        Node node = new Node(0, size);
        completed.node(node, hash);
        while (node.isRight()) {
            hash = TreeHash.ofNode(peaks.removeLast(), hash);
            node = node.parent();
            completed.node(node, hash);
        }
        peaks.addLast(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public TreeHash root() {
        Iterator<TreeHash> smallestFirst = peaks.descendingIterator();
        if (!smallestFirst.hasNext()) {
            return TreeHash.EMPTY;
        }
        TreeHash root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = TreeHash.ofNode(smallestFirst.next(), root);
        }
        return root;
    }

    /// The roots of the perfect subtrees, the largest first.
    public List<TreeHash> peaks() {
        return new ArrayList<>(peaks);
    }
}
