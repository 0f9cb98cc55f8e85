package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.seconding.Seconder;
import java.util.List;
import java.util.Set;

/**
 * What the caller is to a suggestion and how things stand, as far as steps depend on it.
 *
 * @param own mandates of the caller
 * @param units all that work on it
 * @param acting those of them for which the caller may act
 * @param barred mandates that a body of their own keeps out of judging
 */
record Circle(Set<Party> parties, Set<Standing> standing, List<Long> own, List<Seconder> seconders, List<SuggestionUnit> units,
              List<SuggestionUnit> acting, Set<Long> barred) {
    boolean is(Party party) {
        return parties.contains(party);
    }

    List<SuggestionAction> allowed(SuggestionStatus status) {
        return SuggestionWay.allowed(status, parties, standing);
    }

    /** Units that answer for themselves. */
    List<SuggestionUnit> answering() {
        return units.stream().filter(unit -> unit.part().isAnswering()).toList();
    }
}
