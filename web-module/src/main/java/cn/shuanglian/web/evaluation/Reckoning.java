package cn.shuanglian.web.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.evaluation.assessment.SheetEvidence;
import cn.shuanglian.evaluation.assessment.SheetLine;
import cn.shuanglian.evaluation.ledger.Manner;
import cn.shuanglian.evaluation.rubric.Rate;
import cn.shuanglian.web.faces.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says how an item's points follow from its records, so that a deputy can work them out with a pencil. */
final class Reckoning {
    private final SheetLine line;
    private final Locale locale;

    private Reckoning(SheetLine line, Locale locale) {
        this.line = line;
        this.locale = locale;
    }

    /** Such as {@code 4 次：2×5 + 2×2 = 14 分}; empty where nothing is recorded. */
    static String of(SheetLine line, Locale locale) {
        return line.recorded() ? new Reckoning(line, locale).words() : "";
    }

    private String words() {
        Map<Manner, Long> times = line.evidence().stream().collect(groupingBy(SheetEvidence::manner, counting()));
        List<String> parts = new ArrayList<>();
        int sum = 0;
        for (Rate rate : line.item().rates()) {
            int so = times.getOrDefault(rate.manner(), 0L).intValue();
            if (so > 0) {
                parts.add(part(rate, so));
                sum += Math.min(rate.cap(), uncapped(rate, so));
            }
        }
        String joined = String.join(say("assessment.reckoned.and"), parts);
        return sum > line.points() ? joined + say("assessment.reckoned.capped", line.points()) : joined;
    }

    private String part(Rate rate, int times) {
        int first = Math.min(times, rate.firstTimes());
        List<String> terms = new ArrayList<>();
        if (first > 0) {
            terms.add(first + "×" + rate.firstPoints());
        }
        if (times > first) {
            terms.add((times - first) + "×" + rate.furtherPoints());
        }
        int sum = uncapped(rate, times);
        String part = line.item().rates().size() > 1
                ? say("assessment.reckoned.manner", say("manner." + rate.manner().name()), times, String.join(" + ", terms), sum)
                : say("assessment.reckoned.times", times, String.join(" + ", terms), sum);
        return sum > rate.cap() ? part + say("assessment.reckoned.capped", rate.cap()) : part;
    }

    private static int uncapped(Rate rate, int times) {
        int first = Math.min(times, rate.firstTimes());
        return first * rate.firstPoints() + (times - first) * rate.furtherPoints();
    }

    private String say(String key, Object... arguments) {
        return PageWords.in(locale, "evaluation", key, arguments);
    }
}
