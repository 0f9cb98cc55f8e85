package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.vacancy.VacatedDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Knows where each kind of duty is settled. */
@Named("dutyPlaces")
@ApplicationScoped
public class DutyPlaces {

    /** Address of the page where this duty is settled, from the root of the site. */
    public String of(String kind, VacatedDuty duty, long deputyId) {
        return switch (kind) {
            case "pairs" -> "/registry/links.xhtml?deputy=" + deputyId;
            case "groups" -> "/registry/group.xhtml?id=" + duty.id();
            case "posts" -> "/registry/body.xhtml?id=" + duty.id();
            case "receptions" -> "/reception/reception.xhtml?id=" + duty.id();
            case "opinions" -> "/reception/opinion.xhtml?id=" + duty.id();
            case "score" -> "/evaluation/assessment.xhtml?deputy=" + deputyId;
            case "accounts" -> "/registry/accounts.xhtml?id=" + duty.id();
            default -> "/registry/deputy.xhtml?id=" + deputyId;
        };
    }
}
