package cn.shuanglian.web.letter;

import cn.shuanglian.web.faces.PageWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A letter ready to be written.
 *
 * @param template name of its template below {@code letters/}
 * @param name as the file is to be called, without ending
 * @param words what the places of the template are filled with: texts, lists of texts, or null for a part that is left out
 */
record Paper(String template, String name, Map<String, Object> words) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** The words below that key of the letters' own bundle. */
    static String word(String key, Object... arguments) {
        return PageWords.in(Locale.SIMPLIFIED_CHINESE, "letters", key, arguments);
    }

    /** A day as letters write it (GB/T 9704, 7.3.5.4); empty for none. */
    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The lines of a text, each to become a paragraph; a text without any has one empty paragraph. */
    static List<Map<String, String>> paragraphs(String text) {
        List<Map<String, String>> lines = (text == null ? "" : text).lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> Map.of("text", line)).toList();
        return lines.isEmpty() ? List.of(Map.of("text", "")) : lines;
    }

    static String listed(List<String> names) {
        return String.join("、", names);
    }
}
