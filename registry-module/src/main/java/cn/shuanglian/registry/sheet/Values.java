package cn.shuanglian.registry.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways people write dates, times and numbers; an empty answer means the value cannot be read. */
final class Values {

    private static final String MIDNIGHT = "(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})\\s*([-/.年])\\s*(\\d{1,2})\\s*([-/.月])\\s*(\\d{1,2})\\s*(日?)" + MIDNIGHT);
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");
    private static final BigDecimal FIRST_PLAIN_SERIAL = BigDecimal.valueOf(10_000);
    private static final BigDecimal LAST_PLAIN_SERIAL = BigDecimal.valueOf(80_000);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private Values() {
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    static Optional<LocalDate> date(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            return Optional.ofNullable(cell.moment()).map(LocalDateTime::toLocalDate).filter(Values::isPlausible);
        }
        // an unformatted serial (1927 to 2119); a bare year such as 2018 must not pass as one
        if (cell.kind() == Cell.Kind.NUMBER && cell.moment() != null
                && cell.number().compareTo(FIRST_PLAIN_SERIAL) >= 0
                && cell.number().compareTo(LAST_PLAIN_SERIAL) <= 0) {
            return Optional.of(cell.moment().toLocalDate());
        }
        String text = plain(cell.text());
        Matcher compact = COMPACT_DATE.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher written = DATE.matcher(text);
        return written.matches() && isOneNotation(written)
                ? date(written.group(1), written.group(3), written.group(5)) : Optional.empty();
    }

    static Optional<LocalTime> time(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            return Optional.ofNullable(cell.moment()).map(Values::toSecond);
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            long second = cell.number().abs().compareTo(BigDecimal.ONE) > 0 ? -1
                    : cell.number().multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
            return second < 0 || second >= 86_400 ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(second));
        }
        Matcher written = TIME.matcher(plain(cell.text()));
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            int second = written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
            return Optional.of(LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)),
                    second));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<Long> whole(Cell cell) {
        try {
            return decimal(cell).map(BigDecimal::longValueExact);
        } catch (ArithmeticException fractionOrTooLarge) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> decimal(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return Optional.of(cell.number());
        }
        String text = plain(cell.text());
        return text.length() <= SheetLimits.NUMBER_CHARS && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    /** A date cell as text: only the time for a part of a day, only the date at midnight. */
    static String shown(BigDecimal number, LocalDateTime moment) {
        if (moment == null) {
            return number.toPlainString();
        }
        LocalTime time = toSecond(moment);
        if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + time;
    }

    private static LocalTime toSecond(LocalDateTime moment) {
        return moment.toLocalTime().plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(Values::isPlausible);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2199;
    }

    private static boolean isOneNotation(Matcher date) {
        return date.group(2).equals("年") ? date.group(4).equals("月")
                : date.group(2).equals(date.group(4)) && date.group(6).isEmpty();
    }

    /** Full-width digits and signs count as their plain forms. */
    private static String plain(String text) {
        return Normalizer.normalize(strip(text), Normalizer.Form.NFKC);
    }
}
