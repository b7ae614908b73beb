/// The Merkle tree over a scope's decided entries, its signed size and root, and what proves that
/// an entry is in it or that it only grew.
@NullMarked
package org.mutirao.application.audit.tree;

import org.jspecify.annotations.NullMarked;
