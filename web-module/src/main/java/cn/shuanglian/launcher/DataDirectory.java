package cn.shuanglian.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;

/** The directory that keeps everything, open to its owner only and to one launcher at a time. */
class DataDirectory implements AutoCloseable {

    /** How long a launcher that is just stopping may keep the directory. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel = FileChannel.open(root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Refusal("data.used", root);
            }
            return new DataDirectory(root.toRealPath(), channel);
        } catch (IOException e) {
            throw new Refusal("data.write", root);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        return Patience.until(PATIENCE, () -> {
            try {
                FileLock lock = channel.tryLock();
                return lock != null;
            } catch (OverlappingFileLockException e) {
                return false;
            } catch (IOException e) {
                throw new Refusal("data.lock", e.getMessage());
            }
        });
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** A sub-directory, made when it is missing, for the owner only. */
    Path directory(String name) {
        try {
            Path directory = Files.createDirectories(root.resolve(name));
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException e) {
            throw new Refusal("data.write", root.resolve(name));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Deletes a directory with all that is in it; does nothing when it is not there. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var found = Files.walk(directory)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
