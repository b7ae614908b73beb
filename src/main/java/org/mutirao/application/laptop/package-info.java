/// What belongs to one laptop and to no operation: its folder, its passphrase, how long it waits.
@NullMarked
package org.mutirao.application.laptop;

import org.jspecify.annotations.NullMarked;
