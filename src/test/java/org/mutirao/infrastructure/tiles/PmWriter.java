package org.mutirao.infrastructure.tiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Writes small PMTiles archives for tests: as the format has them, or with parts that lie.
final class PmWriter {
    record Entry(long id, long offset, int length, int run) {}

    final SortedMap<Long, byte[]> tiles = new TreeMap<>();
    int packing = 2;
    int tilePacking = 1;
    int type = 2;
    int version = 3;
    int leafSize = Integer.MAX_VALUE;
    String metadata = "{\"name\":\"Canoas\",\"attribution\":\"<a>IBGE</a>\",\"x\":[1]}";
    byte[] root;

    PmWriter tile(int zoom, int column, int row, byte[] bytes) {
        tiles.put(TileIds.of(zoom, column, row), bytes);
        return this;
    }

    byte[] write(int minZoom, int maxZoom) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        List<Entry> entries = entries(data);
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        byte[] first =
                packed(directory(leafSize < entries.size() ? split(entries, leaves) : entries));
        byte[] top = root == null ? first : root;
        byte[] said = packed(metadata.getBytes(StandardCharsets.UTF_8));
        ByteBuffer out =
                ByteBuffer.allocate(127 + top.length + said.length + leaves.size() + data.size())
                        .order(ByteOrder.LITTLE_ENDIAN);
        out.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) version);
        long at = 127;
        for (int length : new int[] {top.length, said.length, leaves.size(), data.size()}) {
            out.putLong(at).putLong(length);
            at += length;
        }
        out.put(96, (byte) 1).put(97, (byte) packing).put(98, (byte) tilePacking);
        out.put(99, (byte) type).put(100, (byte) minZoom).put(101, (byte) maxZoom);
        out.position(127);
        return out.put(top).put(said).put(leaves.toByteArray()).put(data.toByteArray()).array();
    }

    /// Tiles that follow each other and are alike are one entry.
    private List<Entry> entries(ByteArrayOutputStream data) {
        List<Entry> entries = new ArrayList<>();
        byte[] before = new byte[0];
        for (Map.Entry<Long, byte[]> tile : tiles.entrySet()) {
            Entry last = entries.isEmpty() ? null : entries.getLast();
            byte[] bytes = tilePacking == 2 ? gzip(tile.getValue()) : tile.getValue();
            if (last != null
                    && last.id() + last.run() == tile.getKey()
                    && Arrays.equals(before, bytes)) {
                entries.set(
                        entries.size() - 1,
                        new Entry(last.id(), last.offset(), last.length(), last.run() + 1));
            } else {
                entries.add(new Entry(tile.getKey(), data.size(), bytes.length, 1));
                data.writeBytes(bytes);
            }
            before = bytes;
        }
        return entries;
    }

    private List<Entry> split(List<Entry> entries, ByteArrayOutputStream leaves) {
        List<Entry> root = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += leafSize) {
            List<Entry> part = entries.subList(from, Math.min(entries.size(), from + leafSize));
            byte[] leaf = packed(directory(part));
            root.add(new Entry(part.getFirst().id(), leaves.size(), leaf.length, 0));
            leaves.writeBytes(leaf);
        }
        return root;
    }

    static byte[] directory(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, entries.size());
        long before = 0;
        for (Entry entry : entries) {
            number(out, entry.id() - before);
            before = entry.id();
        }
        entries.forEach(entry -> number(out, entry.run()));
        entries.forEach(entry -> number(out, entry.length()));
        long end = -1;
        for (Entry entry : entries) {
            number(out, entry.offset() == end ? 0 : entry.offset() + 1);
            end = entry.offset() + entry.length();
        }
        return out.toByteArray();
    }

    static void number(ByteArrayOutputStream out, long value) {
        long left = value;
        while (left >= 0x80) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    byte[] packed(byte[] bytes) {
        return packing == 2 ? gzip(bytes) : bytes;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
