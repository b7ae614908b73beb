package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mutirao.application.importing.FileRefusal;

/// Unpacks a workbook once, into nothing, and counts: what a file says of its size may be untrue.
final class XlsxGuard {
    static final long MOST_UNPACKED = 512L * 1024 * 1024;
    static final long MOST_SHARED = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int BUFFER = 64 * 1024;

    private XlsxGuard() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES || zip.getEntry("xl/workbook.xml") == null) {
                throw new Unfit(new FileRefusal.NotASheet());
            }
            long all = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                // the shared texts are held as a whole
                boolean shared =
                        entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
                all += size(zip, entry, shared ? MOST_SHARED : MOST_UNPACKED - all);
            }
        } catch (ZipException e) {
            throw new Unfit(new FileRefusal.NotASheet());
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > most) {
                    throw new Unfit(new FileRefusal.Inflates(size, most));
                }
            }
        }
        return size;
    }
}
