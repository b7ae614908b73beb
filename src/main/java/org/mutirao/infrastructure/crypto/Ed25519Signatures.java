package org.mutirao.infrastructure.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.mutirao.application.security.DeviceKeyPair;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.application.security.DeviceSignatures;
import org.mutirao.application.security.PublicKeyCheck;
import org.mutirao.application.security.SecretBytes;

/// The JDK's Ed25519, which takes small-order keys, behind BouncyCastle's check of the key.
public final class Ed25519Signatures implements DeviceSignatures {
    private static final String ALGORITHM = "Ed25519";
    private static final String SPKI_HEAD = "302a300506032b6570032100";
    private static final HexFormat HEX = HexFormat.of();

    @Override
    public DeviceKeyPair generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            String spki = HEX.formatHex(pair.getPublic().getEncoded());
            return new DeviceKeyPair(
                    new DevicePublicKey(spki.substring(SPKI_HEAD.length())), SecretBytes.of(seed));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Ed25519 is not available", broken);
        }
    }

    @Override
    public byte[] sign(DeviceKeyPair pair, byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey(pair));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Ed25519 is not available", broken);
        }
    }

    @Override
    public boolean verify(DevicePublicKey key, byte[] message, byte[] signature) {
        if (!(check(key) instanceof PublicKeyCheck.Accepted)) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(publicKey(key));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Ed25519 is not available", broken);
        }
    }

    @Override
    public PublicKeyCheck check(DevicePublicKey key) {
        if (!Hex.isLower(key.hex(), DevicePublicKey.BYTES)) {
            return new PublicKeyCheck.Malformed();
        }
        if (SmallOrderPoints.contains(key.hex())) {
            return new PublicKeyCheck.SmallOrder();
        }
        return Ed25519.validatePublicKeyFull(HEX.parseHex(key.hex()), 0)
                ? new PublicKeyCheck.Accepted(key)
                : new PublicKeyCheck.Malformed();
    }

    private static PrivateKey privateKey(DeviceKeyPair pair) throws GeneralSecurityException {
        EdECPrivateKeySpec spec =
                new EdECPrivateKeySpec(NamedParameterSpec.ED25519, pair.seed().toArray());
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
    }

    private static PublicKey publicKey(DevicePublicKey key) throws GeneralSecurityException {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(HEX.parseHex(SPKI_HEAD + key.hex()));
        return KeyFactory.getInstance(ALGORITHM).generatePublic(spec);
    }
}
