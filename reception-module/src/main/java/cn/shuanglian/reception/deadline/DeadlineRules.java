package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Provision;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.rule.Standing;
import cn.shuanglian.registry.workday.WorkdayTable;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** How long a term may take by the rules of an area, and which document says so. */
@Dependent
class DeadlineRules {
    private static final int LONGEST_SOURCE = 300;

    @Inject
    Rules rules;
    @Inject
    Documents documents;
    @Inject
    Workdays workdays;

    WorkdayTable table() {
        return workdays.table();
    }

    /** The term as the rules that held on its first day have it. */
    Term term(TermKind term, AreaCode area, LocalDate from) {
        Standing standing = rules.standing(term.parameter(), area, from);
        return new Term(from, standing.value(), term.unit(), null, source(standing), List.of());
    }

    int longest(Parameter parameter, String area, LocalDate on) {
        return rules.value(parameter, new AreaCode(area), on);
    }

    private String source(Standing standing) {
        Provision provision = standing.provision();
        if (provision == null) {
            return "@" + standing.parameter().source();
        }
        String label = documents.labels(List.of(provision.documentId())).getOrDefault(provision.documentId(), "");
        String source = (label + " " + (provision.article() == null ? "" : provision.article())).strip();
        return source.length() <= LONGEST_SOURCE ? source : source.substring(0, LONGEST_SOURCE);
    }
}
