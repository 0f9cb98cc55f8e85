package cn.shuanglian.web.feed;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar file by octets, as RFC 5545 3.1 counts them, and never inside a character: one of Chinese has three. */
final class Folded {
    private static final int OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private Folded() {
    }

    static String of(String file) {
        StringBuilder folded = new StringBuilder(file.length() + file.length() / 8);
        file.lines().forEach(line -> fold(line, folded).append("\r\n"));
        return folded.toString();
    }

    private static StringBuilder fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
            at += Character.charCount(character);
        }
        return folded;
    }
}
