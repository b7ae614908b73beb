/// What must stay secret and what must be provable without a network: sealed personal texts and
/// their keys, the master key, delivery codes, the device's signature. Ports and pure policy; the
/// ciphers stand in `infrastructure.crypto`.
@NullMarked
package org.mutirao.application.security;

import org.jspecify.annotations.NullMarked;
