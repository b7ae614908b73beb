package org.mutirao.application.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A report that was written.
///
/// @param sha256 of the file, hex: whoever gets it can tell whether it is this one
public record ReportFile(Path path, String sha256) {

    static ReportFile of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                var digest =
                        new DigestOutputStream(
                                OutputStream.nullOutputStream(),
                                MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(digest);
            return new ReportFile(
                    path, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
