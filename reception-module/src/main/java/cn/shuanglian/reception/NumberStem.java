package cn.shuanglian.reception;

import cn.shuanglian.registry.list.Words;

/** What neighbouring numbers have in common. Numbers with one stem are loaded together, so that a thousand rows ask the database once. */
public record NumberStem(String text, boolean whole) {
    private static final int DIGITS_LEFT_OUT = 3;

    /** The number without its last digits; one too short for that stands for itself. */
    public static NumberStem of(String number) {
        boolean whole = number.length() <= DIGITS_LEFT_OUT;
        return new NumberStem(whole ? number : number.substring(0, number.length() - DIGITS_LEFT_OUT), whole);
    }

    /** For SQL's {@code like}. */
    public String pattern() {
        String begin = Words.atStart(text);
        return whole ? begin.substring(0, begin.length() - 1) : begin;
    }
}
