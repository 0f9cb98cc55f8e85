package cn.shuanglian.registry.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How the bytes of a text file become characters. */
record Encoding(Charset charset, int skippedBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    // U+FFFD saved as UTF-8 and read as GBK, debug fillings, a BOM or UTF-8 read as Latin-1
    private static final Pattern MOJIBAKE = Pattern.compile(
            "\uFFFD|锟斤|斤拷|烫烫烫|屯屯屯|锘挎|ï»¿|(?:[\u00C2-\u00F4][\u0080-\u009F\u00A1-\u00BF]{1,3}){2}");

    /** A byte order mark decides, else strict UTF-8, else UTF-8 with a few spoiled places, else GB18030. */
    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(isRatherUtf8(bytes) ? StandardCharsets.UTF_8 : GB18030, 0);
    }

    /** Undecodable bytes arrive as U+FFFD, so that the cell they are in can be named. */
    Reader reader(byte[] bytes) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, skippedBytes, bytes.length - skippedBytes), charset);
    }

    /** Whether the text shows the traces of a wrong decoding, here or earlier in the life of the file. */
    static boolean isDamaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\uFFFE') {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return MOJIBAKE.matcher(text).find();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRatherUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        long sound = 0;
        long spoiled = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            sound += out.chars().filter(c -> c > 0x7F).count();
            out.clear();
            if (result.isUnderflow()) {
                return spoiled == 0 || spoiled < sound;
            }
            if (result.isError()) {
                spoiled++;
                in.position(in.position() + result.length());
            }
        }
    }
}
