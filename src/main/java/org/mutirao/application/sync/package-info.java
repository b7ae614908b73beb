/// How logs meet: what a device sends and takes, and what the device that decides says to it.
@NullMarked
package org.mutirao.application.sync;

import org.jspecify.annotations.NullMarked;
