package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.fault.Refused;
import java.time.LocalDate;

/** Takes what was typed, or refuses it at its field. */
final class Typed {
    static final int LONGEST_NOTE = 1000;

    private Typed() {
    }

    static <T> T required(T value, String field) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new Refused("required", field);
        }
        return value;
    }

    /** Stripped; null for nothing. */
    static String optional(String text, String field, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw new Refused("tooLong", field, most);
        }
        return stripped;
    }

    static String needed(String text, String field, int most) {
        return required(optional(text, field, most), field);
    }

    /** The day of a step, which is not to come and not before the step before. Only offices write down what happened earlier. */
    static LocalDate day(LocalDate asked, Suggestion suggestion, boolean office, LocalDate today) {
        LocalDate day = asked == null ? today : asked;
        if (day.isAfter(today)) {
            throw new Refused("suggestion.dayToCome", "on", today);
        }
        if (day.isBefore(today) && !office) {
            throw new Refused("suggestion.countsToday", "on", today);
        }
        if (suggestion.lastStepOn() != null && day.isBefore(suggestion.lastStepOn())) {
            throw new Refused("suggestion.dayTooEarly", "on", suggestion.lastStepOn());
        }
        return day;
    }
}
