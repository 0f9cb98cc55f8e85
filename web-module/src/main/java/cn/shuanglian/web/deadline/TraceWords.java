package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.deadline.TraceStep;
import cn.shuanglian.web.faces.PageWords;
import java.util.Locale;

/** Says in a sentence what a step of the working-out of a last day means. */
final class TraceWords {
    private static final String BUNDLE = "reception";

    private TraceWords() {
    }

    static String of(TraceStep step, Locale locale) {
        String said = PageWords.in(locale, BUNDLE, step.key(), text(step.from()), text(step.amount()), text(step.to()));
        return step.words() == null ? said : PageWords.in(locale, BUNDLE, step.key().startsWith("trace.STARTED") ? "trace.source" : "trace.reason",
                said, source(step.words(), locale));
    }

    private static String source(String words, Locale locale) {
        return words.startsWith("@") ? PageWords.in(locale, "registry", "ruleSource." + words.substring(1)) : words;
    }

    /** As text: a number would be given the marks of thousands, which a year has not. */
    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
