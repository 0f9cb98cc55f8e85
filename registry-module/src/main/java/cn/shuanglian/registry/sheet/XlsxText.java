package cn.shuanglian.registry.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code _x000D_} escapes of workbooks (ECMA-376, ST_Xstring). */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {
    }

    static String decoded(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll(escape ->
                Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    static String encoded(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
    }
}
