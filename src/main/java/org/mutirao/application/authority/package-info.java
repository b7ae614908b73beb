/// What the device that decides in a scope does with an entry: its place, its verdict and what
/// rules follow. Laptops and servers share it.
@NullMarked
package org.mutirao.application.authority;

import org.jspecify.annotations.NullMarked;
