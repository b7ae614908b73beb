package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutirao.application.audit.Head;
import org.mutirao.application.audit.HeadStore;
import org.mutirao.infrastructure.json.HeadLines;

/// Heads in a file, one a line.
public final class HeadFile implements HeadStore {
    private final Path file;
    private final HeadLines lines = new HeadLines();

    public HeadFile(Path file) {
        this.file = file;
    }

    /// The heads of an exported log stand beside it.
    public static HeadFile beside(Path log) {
        return new HeadFile(log.resolveSibling(log.getFileName() + ".heads"));
    }

    public Path path() {
        return file;
    }

    @Override
    public Kept read() {
        if (!Files.exists(file)) {
            return new Kept(List.of(), true);
        }
        try {
            List<Optional<Head>> found = Files.readString(file).lines().map(lines::head).toList();
            return new Kept(
                    found.stream().flatMap(Optional::stream).toList(),
                    found.stream().allMatch(Optional::isPresent));
        } catch (IOException e) {
            return new Kept(List.of(), false); // also where it is not UTF-8
        }
    }

    @Override
    public void replace(List<Head> heads) {
        try {
            WholeFile.write(
                    file,
                    heads.stream()
                            .map(head -> lines.line(head) + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
