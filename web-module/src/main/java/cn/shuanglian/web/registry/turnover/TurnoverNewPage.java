package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.RecordTurnover;
import cn.shuanglian.registry.deputy.TurnoverKind;
import cn.shuanglian.registry.deputy.TurnoverReason;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.rule.DocumentChoice;
import cn.shuanglian.registry.vacancy.DutyTally;
import cn.shuanglian.registry.vacancy.VacatedDuty;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.turnover.TurnoverChoices.Choice;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Records what happened to a mandate: first what kind of thing, then the particulars beside what it will leave behind. */
@Named
@RequestScoped
public class TurnoverNewPage {
    @Inject
    Turnovers turnovers;
    @Inject
    Deputies deputies;
    @Inject
    TurnoverChoices choices;
    @Inject
    ListQuery query;

    private final TypedTurnover typed = new TypedTurnover();
    private DeputyRow deputy;
    private TurnoverKind kind;
    private List<TurnoverKind> possible;
    private List<DutyTally> affected;
    private Long versionShown;

    /** Reads the deputy and the kind that the address names. */
    public void load() {
        find();
        affected = kind == null ? List.of() : turnovers.duties(deputy.id()).stream().filter(tally -> tally.open() > 0).toList();
    }

    private void find() {
        if (deputy == null) {
            deputy = deputies.find(PathId.of("deputy", query.text("deputy")));
            possible = turnovers.possible(deputy.status());
            TurnoverKind asked = query.oneOf("kind", TurnoverKind.class);
            kind = possible.contains(asked) ? asked : null;
        }
    }

    /** Stores it; where somebody was quicker the page says so, shows the deputy anew and keeps what was typed. */
    public String record() {
        find();
        if (kind == null) {
            Notices.refused(PageWords.of("registry", "turnover.notPossible"));
            return null;
        }
        long version = PathId.of("deputy", query.text("version"));
        Long[] made = new Long[1];
        try {
            if (!Refusals.done("new", () -> made[0] = turnovers.record(asked(version)))) {
                versionShown = version;
                return null;
            }
        } catch (Stale stale) {
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", "turnover.recorded", deputy.name(), PageWords.of("registry", "turnoverKind." + kind)));
        return "/registry/turnover.xhtml?faces-redirect=true&id=" + made[0];
    }

    private RecordTurnover asked(long version) {
        if (kind == TurnoverKind.GROUP_CHANGED && typed.getGroupKind() == null) {
            throw new Refused("required", "groupKind");
        }
        return new RecordTurnover(deputy.id(), version, kind, typed.getOn(), typed.getReason(), typed.getElectedBy(), typed.getDelegation(),
                typed.getGroupKind(), typed.getGroup(), typed.getStation(), typed.papers());
    }

    public DeputyRow getDeputy() {
        find();
        return deputy;
    }

    public TurnoverKind getKind() {
        find();
        return kind;
    }

    /** What can happen to the mandate as it stands. */
    public List<TurnoverKind> getPossible() {
        find();
        return possible;
    }

    /** The version the office is looking at; after a refusal still the one it looked at. */
    public long getVersion() {
        return versionShown == null ? deputy.version() : versionShown;
    }

    /** What points to the mandate and will be affected. */
    public List<DutyTally> getAffected() {
        return affected;
    }

    /** The first five of them; the page tells how many more there are. */
    public List<VacatedDuty> some(DutyTally tally) {
        return tally.duties().subList(0, Math.min(5, tally.duties().size()));
    }

    public TypedTurnover getTyped() {
        return typed;
    }

    public List<TurnoverReason> getReasons() {
        return getKind().reasons();
    }

    /** Units that elected deputies of the same congress. */
    public List<String> getElectors() {
        return choices.electors(getDeputy().id());
    }

    /** Delegations of the same congress. */
    public List<String> getDelegations() {
        return choices.delegations(getDeputy().id());
    }

    public List<Choice> getGroups() {
        return choices.groups(getDeputy());
    }

    public List<Choice> getStations() {
        return choices.stations(getDeputy());
    }

    /** Documents of the rules library that bind the deputy's area. */
    public List<DocumentChoice> getDocuments() {
        return choices.documents(getDeputy().area());
    }

    public GroupKind[] getGroupKinds() {
        return GroupKind.values();
    }
}
