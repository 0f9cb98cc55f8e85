package cn.shuanglian.reception.minutes;

/** Text as it was typed. */
final class Text {
    private Text() {
    }

    /** Without the blanks around it; null where nothing is left. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
