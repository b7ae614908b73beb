/// The sample operation: the main job on real data, done by itself.
@NullMarked
package org.mutirao.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
