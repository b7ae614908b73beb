/// Who and what the operation knows: places, people, roles, devices and the item catalogue.
@NullMarked
package org.mutirao.domain.directory;

import org.jspecify.annotations.NullMarked;
