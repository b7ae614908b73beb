package org.mutirao.application.audit.tree;

/// Where a perfect subtree stands.
///
/// @param level its height: 0 for a leaf
/// @param index its place among the subtrees of that height, from 0
public record Node(int level, long index) {
    boolean isRight() {
        return (index & 1) == 1;
    }

    Node parent() {
        return new Node(level + 1, index >> 1);
    }
}
