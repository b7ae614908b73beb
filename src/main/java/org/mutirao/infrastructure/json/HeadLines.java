package org.mutirao.infrastructure.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.Head;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.eventlog.ChainTip;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Heads as lines of text, one object each. Thread-safe.
///
/// @see <a href="docs/events.md#head">docs/events.md, head</a>
public final class HeadLines {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");

    private final JsonMapper mapper = Json.mapper();
    private final JsonLines lines = new JsonLines();

    /// One head; the names of its parts are those of the line, in snake case.
    ///
    /// @param publicKey null, as the signature, where nobody signed
    public record Line(
            String scope,
            String deviceId,
            long deviceSeq,
            String hash,
            @Nullable String publicKey,
            @Nullable String signature) {

        public static Line of(Head head) {
            var signed = head.signed();
            return new Line(
                    head.tip().scope(),
                    head.tip().deviceId(),
                    head.tip().deviceSeq(),
                    head.tip().hash(),
                    signed == null ? null : signed.key().hex(),
                    signed == null ? null : signed.signature());
        }

        private boolean isWhole() {
            return scope != null
                    && deviceId != null
                    && deviceSeq > 0
                    && hash != null
                    && KEY.matcher(hash).matches()
                    && (publicKey == null) == (signature == null)
                    && (publicKey == null || KEY.matcher(publicKey).matches())
                    && (signature == null || SIGNATURE.matcher(signature).matches());
        }

        private Head head() {
            var tip = new ChainTip(scope, deviceId, deviceSeq, hash);
            return publicKey == null || signature == null
                    ? Head.unsigned(tip)
                    : new Head(tip, new Head.Signed(new DevicePublicKey(publicKey), signature));
        }
    }

    public String line(Head head) {
        return lines.line(Line.of(head));
    }

    /// @return empty where the line is no head
    public Optional<Head> head(String line) {
        try {
            Line read = mapper.readValue(line, Line.class);
            return read != null && read.isWhole() ? Optional.of(read.head()) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
