package cn.shuanglian.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Files of one line with 32 random bytes in Base64, made once and readable by their owner only. */
class Secrets {

    private static final int BYTES = 32;

    private Secrets() {
    }

    /** The secret of a file; a missing file is made, a broken one is refused and never replaced. */
    static String of(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            String secret = Files.readString(file).strip();
            if (Base64.getDecoder().decode(secret).length < BYTES) {
                throw new Refusal("key", file);
            }
            return secret;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("key", file);
        }
    }

    /** Writes a file that nobody but the owner can read at any moment; it is there whole or not at all. */
    static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text + System.lineSeparator(), StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
