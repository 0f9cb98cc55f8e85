package cn.shuanglian.registry.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files themselves, each under the SHA-256 of its content in {@code attachments} of the data directory, which nobody but the server
 * reads. A file is there, whole and on the disk, before any row names it; the same content is kept once.
 */
@ApplicationScoped
class FileStore {
    private static final FileAttribute<?> OWN_DIRECTORY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWN_FILE = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = "data")
    String dataDirectory;

    /** Keeps the content and tells its digest. @throws FileSystemException among others when the disk is full; nothing is left behind then */
    String keep(byte[] content) throws IOException {
        String digest = digest(content);
        Path directory = directory();
        Path file = directory.resolve(digest);
        if (Files.exists(file) && Files.size(file) == content.length) {
            return digest;
        }
        Path part = Files.createTempFile(directory, digest, ".part", OWN_FILE);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return digest;
    }

    /** The content of that digest. @throws IOException also where the file is not what was stored */
    byte[] read(String digest) throws IOException {
        byte[] content = Files.readAllBytes(directory().resolve(digest));
        if (!digest(content).equals(digest)) {
            throw new IOException("attachment " + digest + " has changed on the disk");
        }
        return content;
    }

    private Path directory() throws IOException {
        Path directory = Path.of(dataDirectory, "attachments");
        return Files.isDirectory(directory) ? directory : Files.createDirectories(directory, OWN_DIRECTORY);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
