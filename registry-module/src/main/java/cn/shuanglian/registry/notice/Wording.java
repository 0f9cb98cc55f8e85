package cn.shuanglian.registry.notice;

import java.util.List;
import java.util.Locale;

/** Puts a notice into words. Words are kept with those of the pages, so the bean that knows them comes from there. */
public interface Wording {
    /** Subject and text with the arguments filled in; never fails, and says the kind where there are no words for it. */
    Letter of(NoticeKind kind, List<String> arguments, Locale locale);
}
