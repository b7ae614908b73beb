package org.mutirao.infrastructure.tiles;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.map.AreaPacks;
import org.mutirao.application.map.AreaPacks.Opened.Ready;
import org.mutirao.application.map.AreaPacks.Opened.Refused;

/// PMTiles 3 with pictures. No length and no place in the file is believed before it is checked.
///
/// @see <a href="https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md">PMTiles 3</a>
public final class PmTiles implements AreaPacks {
    private static final int MOST_METADATA = 1 << 20;
    private static final int USUAL_SIZE = 256;
    private static final int UNKNOWN = 0;

    private final Function<byte[], Map<String, String>> json;

    /// @param json reads the texts of a JSON object; none where it is no such object
    public PmTiles(Function<byte[], Map<String, String>> json) {
        this.json = json;
    }

    @Override
    public Opened open(Path path) {
        PmFile file;
        try {
            file = new PmFile(path);
        } catch (IOException e) {
            return new Refused(Reason.UNREADABLE);
        }
        Opened opened = look(file, path);
        if (opened instanceof Refused) {
            close(file);
        }
        return opened;
    }

    private Opened look(PmFile file, Path path) {
        try {
            long size = file.size();
            byte[] first = file.raw(0, (int) Math.min(size, PmHeader.SIZE));
            return look(file, PmHeader.of(first, size), path);
        } catch (Misshapen | EOFException e) {
            return new Refused(Reason.NOT_A_PACK);
        } catch (IOException e) {
            return new Refused(Reason.UNREADABLE);
        }
    }

    private Opened look(PmFile file, PmHeader header, Path path) throws IOException {
        if (header.tiles() == PmHeader.VECTOR) {
            return new Refused(Reason.VECTOR);
        }
        if (!isRead(header.packing())
                || !isRead(header.tilePacking()) && header.tilePacking() != UNKNOWN) {
            return new Refused(Reason.UNKNOWN_PACKING);
        }
        PmArchive archive = new PmArchive(file, header);
        byte[] first = archive.first();
        if (first == null) {
            return new Refused(Reason.EMPTY);
        }
        Picture picture = Picture.of(first);
        return switch (picture.form()) {
            case VECTOR -> new Refused(Reason.VECTOR);
            case WEBP -> new Refused(Reason.WEBP);
            case OTHER -> new Refused(Reason.UNKNOWN_PICTURES);
            case PNG, JPEG ->
                    new Ready(new PmTilesPack(archive, info(file, header, path, picture)));
        };
    }

    private static boolean isRead(int packing) {
        return packing == PmHeader.PLAIN || packing == PmHeader.GZIP;
    }

    private AreaPack.Info info(PmFile file, PmHeader header, Path path, Picture picture)
            throws IOException {
        Map<String, String> said = metadata(file, header);
        String name = said.getOrDefault("name", "");
        return new AreaPack.Info(
                name.isBlank() ? Objects.requireNonNull(path.getFileName()).toString() : name,
                said.getOrDefault("attribution", "").replaceAll("<[^>]*>", ""),
                header.minZoom(),
                header.maxZoom(),
                picture.size() > 0 ? picture.size() : USUAL_SIZE);
    }

    /// What cannot be read says nothing: the tiles are what counts.
    private Map<String, String> metadata(PmFile file, PmHeader header) throws IOException {
        try {
            return json.apply(file.read(header.metadata(), header.packing(), MOST_METADATA));
        } catch (Misshapen e) {
            return Map.of();
        }
    }

    private static void close(PmFile file) {
        try {
            file.close();
        } catch (IOException e) {
            System.getLogger(PmTiles.class.getName())
                    .log(System.Logger.Level.WARNING, "an area pack was not closed", e);
        }
    }
}
