package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.RecordByElection;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.rule.DocumentChoice;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.RegisterNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Records who was elected into a vacant seat; where the address names the former holder, the seat is known. */
@Named
@RequestScoped
public class ByElectionPage {
    @Inject
    Turnovers turnovers;
    @Inject
    Deputies deputies;
    @Inject
    TurnoverChoices choices;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private final TypedTurnover typed = new TypedTurnover();
    private DeputyRow before;
    private String name;
    private LocalDate bornOn;
    private DeputyLevel level;
    private String congress;
    private String area;

    /** Reads the former holder; the electing unit and the delegation are usually the same. */
    public void load() {
        Long fills = query.id("fills");
        if (fills != null && before == null) {
            before = deputies.find(fills);
            if (typed.getElectedBy() == null) {
                typed.setElectedBy(before.electedBy());
                typed.setDelegation(before.delegation());
            }
        }
    }

    /** Stores it and shows the entry. */
    public String record() {
        Long[] made = new Long[1];
        boolean done = Refusals.done("new", () -> made[0] = turnovers.byElect(new RecordByElection(query.id("fills"), name, bornOn, level,
                congress, area, typed.getElectedBy(), typed.getDelegation(), typed.getOn(), typed.papers())));
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("registry", "byElection.recorded", name));
        return "/registry/turnover.xhtml?faces-redirect=true&id=" + made[0];
    }

    /** The former holder of the seat, or null. */
    public DeputyRow getBefore() {
        return before;
    }

    public List<AreaRow> getAreas() {
        return names.choices();
    }

    public DeputyLevel[] getLevels() {
        return DeputyLevel.values();
    }

    /** Documents of the rules library; offered where the seat, and so its area, is known. */
    public List<DocumentChoice> getDocuments() {
        return before == null ? List.of() : choices.documents(before.area());
    }

    public TypedTurnover getTyped() {
        return typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public DeputyLevel getLevel() {
        return level;
    }

    public void setLevel(DeputyLevel level) {
        this.level = level;
    }

    public String getCongress() {
        return congress;
    }

    public void setCongress(String congress) {
        this.congress = congress;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
