package org.classliaison.core.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.classliaison.core.chat.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps rows of numbers that take seconds to compute in a folder. A file is named after everything it was computed
 * from, so an outdated one is never read; a damaged one is computed again; a folder that cannot be written costs time
 * at each start and nothing else.
 */
public final class RowCache {

    private static final Logger LOG = LoggerFactory.getLogger(RowCache.class);
    private static final int MOST_ROWS = 1 << 20;

    private final Path folder;

    public RowCache(Path folder) {
        this.folder = folder;
    }

    /** A file name that changes whenever one of the texts does. */
    public static String name(String kind, List<String> texts) {
        Digest digest = new Digest();
        texts.forEach(text -> digest.add(text).add("\0"));
        return kind + "-" + digest.hex(12) + ".rows";
    }

    /** What the file holds, or else what is computed now: by one program at a time, and the others read it. */
    public List<float[]> get(String name, Supplier<List<float[]>> compute) {
        return read(name).orElseGet(() -> inTurn(name, compute));
    }

    private List<float[]> inTurn(String name, Supplier<List<float[]>> compute) {
        Turn turn = Turn.of(folder, kind(name));
        try {
            return read(name).orElseGet(() -> computed(name, compute));
        } finally {
            turn.end();
        }
    }

    private List<float[]> computed(String name, Supplier<List<float[]>> compute) {
        List<float[]> rows = compute.get();
        write(name, rows);
        return rows;
    }

    private static String kind(String name) {
        return name.substring(0, name.lastIndexOf('-'));
    }

    private Optional<List<float[]>> read(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int rows = in.readInt();
            int size = in.readInt();
            byte[] bytes = in.readNBytes(Math.multiplyExact(rows, 4 * size));
            if (rows > MOST_ROWS || bytes.length != rows * size * 4 || in.readLong() != checksum(bytes)) {
                throw new IOException("its checksum does not fit");
            }
            return Optional.of(rows(bytes, rows, size));
        } catch (IOException | ArithmeticException | IllegalArgumentException e) {
            LOG.warn("Computing {} again: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private void write(String name, List<float[]> rows) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, name, ".half");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
                byte[] bytes = bytes(rows);
                out.writeInt(rows.size());
                out.writeInt(rows.getFirst().length);
                out.write(bytes);
                out.writeLong(checksum(bytes));
            }
            deleteOlder(name);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} is not kept, the next start computes it again: {}", file, e.toString());
        }
    }

    /** Files of the same kind that were computed from other texts: nothing would ever read them again. */
    private void deleteOlder(String name) throws IOException {
        String kind = kind(name) + "-";
        try (Stream<Path> files = Files.list(folder)) {
            for (Path older : files.filter(file -> isKind(file, kind)).toList()) {
                Files.deleteIfExists(older);
            }
        }
    }

    private static boolean isKind(Path file, String kind) {
        String name = file.getFileName().toString();
        return name.startsWith(kind) && name.endsWith(".rows");
    }

    private static List<float[]> rows(byte[] bytes, int count, int size) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<float[]> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            float[] row = new float[size];
            buffer.asFloatBuffer().get(i * size, row);
            rows.add(row);
        }
        return rows;
    }

    private static byte[] bytes(List<float[]> rows) {
        int size = rows.getFirst().length;
        if (rows.stream().anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException("The rows of a file are of one length");
        }
        ByteBuffer buffer = ByteBuffer.allocate(rows.size() * size * 4);
        rows.forEach(row -> {
            for (float figure : row) {
                buffer.putFloat(figure);
            }
        });
        return buffer.array();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
