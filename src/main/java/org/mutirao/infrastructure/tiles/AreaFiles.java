package org.mutirao.infrastructure.tiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.mutirao.application.map.AreaPacks;

/// Area packs of either format: a file is what its first bytes say, whatever its name.
public final class AreaFiles implements AreaPacks {
    private final AreaPacks databases = new MbTiles();
    private final AreaPacks archives;

    /// @param json as [PmTiles] asks for
    public AreaFiles(Function<byte[], Map<String, String>> json) {
        archives = new PmTiles(json);
    }

    @Override
    public Opened open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            boolean archive = PmHeader.begins(in.readNBytes(PmHeader.SIZE));
            return (archive ? archives : databases).open(file);
        } catch (IOException e) {
            return new Opened.Refused(Reason.UNREADABLE);
        }
    }
}
