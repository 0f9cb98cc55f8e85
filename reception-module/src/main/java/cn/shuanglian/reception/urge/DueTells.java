package cn.shuanglian.reception.urge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells each recipient of all its terms at once; the terms come with the one that ends first in front. */
@Dependent
class DueTells {
    private static final int AT_ONCE = 200;
    private static final String LIST = "/reception/deadlines.xhtml?due=";

    @Inject
    Notices notices;

    void tell(NoticeKind kind, Collection<DueTerm> due, Function<DueTerm, Recipient> whom, String which, LocalDate today) {
        Map<Recipient, List<DueTerm>> byRecipient = due.stream().collect(groupingBy(whom, LinkedHashMap::new, toList()));
        List<Tell> all = new ArrayList<>();
        byRecipient.forEach((to, terms) -> all.add(tell(kind, to, terms, which, today)));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            notices.tell(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private static Tell tell(NoticeKind kind, Recipient to, List<DueTerm> terms, String which, LocalDate today) {
        DueTerm first = terms.get(0);
        boolean many = terms.size() > 1;
        String list = LIST + which + (to.kind() == Recipient.Kind.UNIT ? "" : "&area=" + to.area());
        return Tell.now(kind + ":" + today + ":" + first.id() + ":" + terms.size(), to, kind, many ? list : first.page(), first.endsOn().toString(),
                first.label(), "", many ? "MANY" : "", "", Integer.toString(terms.size()));
    }
}
