package cn.shuanglian.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** A log of bounded size: when a file is full it becomes {@code .1}, the older ones move up, the oldest goes. */
class LogFile {

    private static final long FULL = 20L * 1024 * 1024;
    private static final int KEPT = 9;
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final Path file;
    private final long full;
    private Writer writer;
    private long size;

    LogFile(Path file) {
        this(file, FULL);
    }

    LogFile(Path file, long full) {
        this.file = file;
        this.full = full;
    }

    synchronized void line(String text) {
        try {
            if (writer == null) {
                open();
            }
            if (size > full) {
                writer.close();
                moveUp();
                open();
            }
            writer.append(text).append('\n').flush();
            size += text.length() + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a process's words until it ends, on a thread of its own. */
    void follow(InputStream words) {
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    keep(COLOUR.matcher(line).replaceAll(""));
                }
            } catch (IOException e) {
                // The pipe is closed under the reader when the process is told to end; whoever told it knows.
                return;
            }
        }, "log " + file.getFileName());
        reader.setDaemon(true);
        reader.start();
    }

    // A full disk must not make the server wait for someone to read its output.
    private void keep(String line) {
        try {
            line(line);
        } catch (UncheckedIOException e) {
            writer = null;
        }
    }

    private void open() throws IOException {
        writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    private void moveUp() throws IOException {
        for (int age = KEPT; age > 0; age--) {
            Path younger = age == 1 ? file : aged(age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }
}
