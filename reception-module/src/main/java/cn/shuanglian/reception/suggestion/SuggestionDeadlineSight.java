package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.deadline.DeadlineSight;
import cn.shuanglian.reception.deadline.OwnerKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The terms of a suggestion are seen by those who see the suggestion. */
@Dependent
class SuggestionDeadlineSight implements DeadlineSight {
    @Inject
    SuggestionSight sight;

    @Override
    public OwnerKind owner() {
        return OwnerKind.SUGGESTION;
    }

    @Override
    public Criteria visible() {
        Criteria seen = sight.criteria();
        return new Criteria().add("exists (select s.id from Suggestion s where s.id = d.ownerId and " + seen.text() + ")").setAll(seen);
    }
}
