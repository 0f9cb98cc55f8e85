package cn.shuanglian.registry.codetable;

import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the codes for the words of a sheet: names, what offices write instead, and the codes themselves. */
public final class CodeWords {
    private static final int NAMED_CHOICES = 8;

    private final CodeBook book;
    private final Map<Standard, Map<String, String>> meanings = new EnumMap<>(Standard.class);

    /** @param aliases standard, word and code of each */
    CodeWords(CodeBook book, List<Object[]> aliases) {
        this.book = book;
        for (Standard standard : Standard.values()) {
            Map<String, String> words = meanings.computeIfAbsent(standard, none -> new HashMap<>());
            book.of(standard).values().forEach(row -> {
                words.put(row.code(), row.code());
                words.put(row.name(), row.code());
            });
        }
        aliases.forEach(alias -> meanings.get(Standard.numbered((String) alias[0])).put((String) alias[1], (String) alias[2]));
    }

    /**
     * The code in the column; a word without a code is a problem of the row that names some choices.
     *
     * @param kept what the record says now: a word once kept without a code may come again
     */
    public String read(SheetRow row, Column column, Standard standard, String kept) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        String code = meanings.get(standard).get(text);
        if (code == null && !text.equals(kept)) {
            row.refuse(column, "unknownCode", String.join("、", book.of(standard).values().stream().map(CodeRow::name)
                    .limit(NAMED_CHOICES).toList()), standard.number());
        }
        return code == null ? kept : code;
    }
}
