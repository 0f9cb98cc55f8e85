package cn.shuanglian.web.list;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file that is written whole before its first byte is sent, so that one that breaks off never looks like a short one, and no
 * connection to the database waits for a slow reader. It has no name on disk: whatever becomes of the request, nothing stays.
 */
public final class SheetFile {
    private final FileChannel channel;

    private SheetFile(FileChannel channel) {
        this.channel = channel;
    }

    /** The file that the writing makes; whatever it throws comes out, and there is no file then. */
    public static SheetFile of(Consumer<OutputStream> writing) {
        SheetFile file = new SheetFile(nameless());
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file.channel), 1 << 16);
            writing.accept(out);
            out.flush();
            return file;
        } catch (IOException e) {
            file.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Bytes. */
    public long length() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the file, once. */
    public void sendTo(OutputStream out) throws IOException {
        try (InputStream in = Channels.newInputStream(channel.position(0))) {
            in.transferTo(out);
        }
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel nameless() {
        try {
            Path path = Files.createTempFile("shuanglian-", ".sheet");
            FileChannel opened = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.delete(path);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
