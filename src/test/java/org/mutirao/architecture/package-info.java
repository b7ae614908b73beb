/// The arrows between rooms and what no code may do, as tests; `breach` holds one deliberate
/// offence against each rule.
@NullMarked
package org.mutirao.architecture;

import org.jspecify.annotations.NullMarked;
