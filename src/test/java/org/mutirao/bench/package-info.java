/// How fast the app is beside what the machine can do at all: writes docs/performance.md.
@NullMarked
package org.mutirao.bench;

import org.jspecify.annotations.NullMarked;
