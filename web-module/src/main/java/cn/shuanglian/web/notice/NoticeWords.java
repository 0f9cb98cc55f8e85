package cn.shuanglian.web.notice;

import cn.shuanglian.registry.notice.Letter;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Wording;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Takes the words of notices from the bundle {@code notices}. */
@ApplicationScoped
public class NoticeWords implements Wording {
    private static final int PLACES = 3;

    @Override
    public Letter of(NoticeKind kind, List<String> arguments, Locale locale) {
        // A place nobody filled would be read out as "{2}".
        Object[] filled = new Object[Math.max(PLACES, arguments.size())];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = i < arguments.size() ? arguments.get(i) : "";
        }
        String key = "notice." + kind.name();
        return new Letter(PageWords.in(locale, "notices", key + ".subject", filled).strip(),
                PageWords.in(locale, "notices", key + ".text", filled).strip());
    }
}
