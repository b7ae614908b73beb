package org.mutirao.application.security;

/// What the assignment carries so that a laptop can check a code offline and its owner cannot guess
/// it. Public. Not checked here: one from a foreign event must decode, and then matches nothing.
///
/// @param salt 16 random bytes, 32 lower-case hex digits
/// @param verifier first half of scrypt's output, 64 lower-case hex digits
public record CodeVerifier(String salt, String verifier) {
    public static final int SALT_BYTES = 16;
}
