package cn.shuanglian.registry.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What one cell holds, whatever file it came from.
 *
 * @param number set for numeric cells
 * @param moment the number read as a spreadsheet date, where it can be one
 */
record Cell(Kind kind, String text, BigDecimal number, LocalDateTime moment) {

    enum Kind {
        TEXT, NUMBER,
        /** A number shown as a date or time. */
        DATE,
        FORMULA, ERROR
    }

    static final Cell BLANK = text("");

    static Cell text(String text) {
        return new Cell(Kind.TEXT, text, null, null);
    }

    static Cell number(BigDecimal number, LocalDateTime moment) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new Cell(Kind.NUMBER, plain, number, moment);
    }

    static Cell date(BigDecimal number, LocalDateTime moment) {
        return new Cell(Kind.DATE, Values.shown(number, moment), number, moment);
    }

    static Cell formula(String formula) {
        return new Cell(Kind.FORMULA, formula.startsWith("=") ? formula : "=" + formula, null, null);
    }

    static Cell error(String text) {
        return new Cell(Kind.ERROR, text, null, null);
    }

    boolean isBlank() {
        return kind == Kind.TEXT && Values.strip(text).isEmpty();
    }
}
