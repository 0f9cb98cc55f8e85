package cn.shuanglian.registry.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * One reason why a row, or the whole file, cannot be taken.
 *
 * @param row    row of the file as an office program numbers it, from 1; 0 for the file as a whole
 * @param column name of the column, or its letters where the header is unknown; empty if no single column is meant
 * @param value  the value found, cut to 60 code points
 * @param code   message key without its prefix {@code sheet.problem.}
 * @param args   further words of the message, {1} onwards ({0} is the value)
 */
public record SheetProblem(int row, String column, String value, String code, List<String> args) {

    private static final int SHOWN_CODE_POINTS = 60;

    /** Cuts the value; null becomes empty. */
    public SheetProblem {
        column = Objects.requireNonNullElse(column, "");
        value = cut(Objects.requireNonNullElse(value, ""));
        args = List.copyOf(args);
    }

    static SheetProblem ofFile(String fileName, String code, Object... args) {
        return of(0, "", fileName, code, args);
    }

    static SheetProblem of(int row, String column, String value, String code, Object... args) {
        return new SheetProblem(row, column, value, code, List.of(args).stream().map(String::valueOf).toList());
    }

    /** The reason in words, without row and column; a code the bundle does not know is returned as it is. */
    public String words(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("cn.shuanglian.registry.sheet.problems", locale,
                SheetProblem.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        String key = "sheet.problem." + code;
        if (!words.containsKey(key)) {
            return code;
        }
        Object[] all = new Object[args.size() + 1];
        all[0] = value;
        for (int i = 0; i < args.size(); i++) {
            all[i + 1] = args.get(i);
        }
        return new MessageFormat(words.getString(key), locale).format(all);
    }

    private static String cut(String value) {
        if (value.codePointCount(0, value.length()) <= SHOWN_CODE_POINTS) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, SHOWN_CODE_POINTS - 1)) + "…";
    }
}
