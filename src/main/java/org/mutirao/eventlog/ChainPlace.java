package org.mutirao.eventlog;

/// Where an entry stands in its device's chain.
///
/// @param deviceSeq gapless from 1 within (scope, device)
/// @param prevHash the hash of the entry before it; 64 zeros for the first
/// @param hash hex SHA-256 of the entry, see [HashChain]
public record ChainPlace(
        String scope, String deviceId, long deviceSeq, String prevHash, String hash) {}
