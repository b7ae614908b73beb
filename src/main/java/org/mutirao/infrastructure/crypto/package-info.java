/// Ciphers, key derivation and signatures behind the ports of `application.security`: the JDK's
/// AES-GCM, HMAC and Ed25519, BouncyCastle's Argon2id, scrypt and key validation.
@NullMarked
package org.mutirao.infrastructure.crypto;

import org.jspecify.annotations.NullMarked;
