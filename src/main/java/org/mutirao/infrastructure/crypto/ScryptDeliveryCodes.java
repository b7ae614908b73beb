package org.mutirao.infrastructure.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;
import org.mutirao.application.security.CodeCheck;
import org.mutirao.application.security.CodeVerifier;
import org.mutirao.application.security.DeliveryCode;
import org.mutirao.application.security.DeliveryCodes;
import org.mutirao.application.security.MacKey;
import org.mutirao.application.security.PartReceipt;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.SecretBytes;

/// scrypt(8 characters in ASCII, salt bytes ‖ delivery id in UTF-8, N=2¹⁵, r=8, p=1) → 64 bytes:
/// verifier, then MAC key.
public final class ScryptDeliveryCodes implements DeliveryCodes {
    private static final int COST = 1 << 15;
    private static final int BLOCK = 8;
    private static final int PARALLEL = 1;
    private static final int HALF = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final Randomness random;

    public ScryptDeliveryCodes(Randomness random) {
        this.random = random;
    }

    @Override
    public DeliveryCode issue() {
        return DeliveryCode.random(random);
    }

    @Override
    public CodeVerifier verifierOf(DeliveryCode code, String deliveryId) {
        byte[] salt = random.bytes(CodeVerifier.SALT_BYTES);
        byte[] derived = derive(code, salt, deliveryId);
        return new CodeVerifier(HEX.formatHex(salt), HEX.formatHex(derived, 0, HALF));
    }

    @Override
    public CodeCheck check(DeliveryCode code, String deliveryId, CodeVerifier verifier) {
        if (!Hex.isLower(verifier.salt(), CodeVerifier.SALT_BYTES)
                || !Hex.isLower(verifier.verifier(), HALF)) {
            return new CodeCheck.NotCheckable();
        }
        byte[] derived = derive(code, HEX.parseHex(verifier.salt()), deliveryId);
        byte[] expected = HEX.parseHex(verifier.verifier());
        return MessageDigest.isEqual(Arrays.copyOf(derived, HALF), expected)
                ? new CodeCheck.Right(macKey(derived))
                : new CodeCheck.Wrong();
    }

    @Override
    public String partMac(MacKey key, PartReceipt receipt) {
        return HEX.formatHex(hmac(key, receipt.message()));
    }

    @Override
    public boolean partMacMatches(MacKey key, PartReceipt receipt, String mac) {
        return receipt.isUnambiguous()
                && Hex.isLower(mac, HALF)
                && MessageDigest.isEqual(hmac(key, receipt.message()), HEX.parseHex(mac));
    }

    private static MacKey macKey(byte[] derived) {
        return new MacKey(SecretBytes.of(Arrays.copyOfRange(derived, HALF, 2 * HALF)));
    }

    private static byte[] derive(DeliveryCode code, byte[] salt, String deliveryId) {
        byte[] id = Utf8.encode(deliveryId);
        byte[] salted = Arrays.copyOf(salt, salt.length + id.length);
        System.arraycopy(id, 0, salted, salt.length, id.length);
        byte[] characters = code.characters().getBytes(StandardCharsets.US_ASCII);
        return SCrypt.generate(characters, salted, COST, BLOCK, PARALLEL, 2 * HALF);
    }

    private static byte[] hmac(MacKey key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.secret().toArray(), "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java has HMAC-SHA256", broken);
        }
    }
}
