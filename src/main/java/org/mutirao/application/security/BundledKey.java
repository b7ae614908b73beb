package org.mutirao.application.security;

/// One key as a backup of keys carries it.
public record BundledKey(KeyId id, PersonKey key) {}
