package cn.shuanglian.registry.codetable;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of all codes, read once for a page or an export. A value that is no code is a word somebody wrote and is its own name. */
public final class CodeBook {
    private final Map<Standard, Map<String, CodeRow>> codes = new EnumMap<>(Standard.class);

    CodeBook(Collection<CodeRow> rows) {
        for (CodeRow row : rows) {
            codes.computeIfAbsent(Standard.numbered(row.standard()), none -> new LinkedHashMap<>()).put(row.code(), row);
        }
    }

    /** What a page shows for the value; null for none. */
    public String name(Standard standard, String value, Locale locale) {
        CodeRow row = of(standard).get(value);
        return row == null ? value : nameOf(row, locale);
    }

    /** What a sheet says for the value, so that an import reads the same value back; null for none. */
    public String word(Standard standard, String value) {
        return name(standard, value, Locale.CHINESE);
    }

    /** Whether the standard has this code and it is still valid. */
    public boolean isCode(Standard standard, String value) {
        CodeRow row = of(standard).get(value);
        return row != null && row.until() == null;
    }

    /** The codes still valid with their names, in the standard's order, for a choice. */
    public List<CodeChoice> choices(Standard standard, Locale locale) {
        return of(standard).values().stream().filter(row -> row.until() == null)
                .map(row -> new CodeChoice(row.code(), nameOf(row, locale))).toList();
    }

    Map<String, CodeRow> of(Standard standard) {
        return codes.getOrDefault(standard, Map.of());
    }

    private static String nameOf(CodeRow row, Locale locale) {
        return locale.getLanguage().equals("en") ? row.nameEn() : row.name();
    }
}
