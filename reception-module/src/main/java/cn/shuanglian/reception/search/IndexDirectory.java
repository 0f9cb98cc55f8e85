package cn.shuanglian.reception.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Where a node keeps its indexes: {@code search/1} of the data directory, or the next number where another process on the same directory
 * has that one. The lock goes with the process, however it ends.
 */
final class IndexDirectory implements Closeable {
    private static final Logger LOG = Logger.getLogger(IndexDirectory.class.getName());
    /** Counted up when fields or the cutting of text change; an index of another layout is written anew. */
    private static final int LAYOUT = 1;
    private static final int MOST = 16;
    private static final FileAttribute<?> OWN = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel lock;

    private IndexDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The first that is free. */
    static IndexDirectory in(Path dataDirectory) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            Path path = dataDirectory.resolve("search").resolve(Integer.toString(number));
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, OWN);
            }
            FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isOurs(channel)) {
                return new IndexDirectory(path, channel);
            }
            channel.close();
        }
        throw new IOException("too many nodes keep their index in " + dataDirectory);
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.FINE, e, () -> "another application of this process has the index");
            return false;
        }
    }

    /** The name of the index that belongs to a feed. */
    String name(String feed) {
        return feed + "-" + LAYOUT + Integer.toHexString(OpinionFacet.layout().hashCode());
    }

    Path path(String name) {
        return path.resolve(name);
    }

    void delete(Path index) throws IOException {
        if (!Files.exists(index)) {
            return;
        }
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Deletes all other indexes; what cannot be deleted now is left for the next time. */
    void keepOnly(Path one, Path other) {
        try (Stream<Path> found = Files.list(path)) {
            List<Path> old = found.filter(Files::isDirectory).filter(each -> !Objects.equals(each, one) && !Objects.equals(each, other)).toList();
            for (Path each : old) {
                delete(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, e, () -> "old indexes of opinions are still in " + path);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> "the lock goes with the process");
        }
    }
}
