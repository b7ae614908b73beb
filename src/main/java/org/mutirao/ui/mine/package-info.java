/// Minhas entregas: what whoever is acting carries, and its receipt by one code.
@NullMarked
package org.mutirao.ui.mine;

import org.jspecify.annotations.NullMarked;
