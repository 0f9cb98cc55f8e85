package cn.shuanglian.registry.sheet;

/** Keeps texts that a spreadsheet would run as formulas harmless in files that go out, and restores them on the way in. */
final class Formulas {

    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private Formulas() {
    }

    static String neutralised(String text) {
        return startsLikeFormula(text) ? "'" + text : text;
    }

    /** For cells that cannot be formulas: adds the apostrophe only where reading would change the start of the text. */
    static String keptOnReading(String text) {
        return isNeutralised(text) || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
    }

    static boolean isNeutralised(String text) {
        return text.startsWith("'") && startsLikeFormula(text);
    }

    static String restored(String text) {
        return isNeutralised(text) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && STARTS.indexOf(text.charAt(i)) >= 0;
    }
}
