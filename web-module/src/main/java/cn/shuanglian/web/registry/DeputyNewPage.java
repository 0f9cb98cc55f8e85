package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.RegisterDeputy;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A new deputy: first the area, which the address then names, then all the rest. */
@Named
@ViewScoped
public class DeputyNewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DeputyDesk desk;
    @Inject
    NewDeputyPlaces places;
    @Inject
    ListQuery query;

    private String area;
    private List<DeputyLevel> levels = List.of();
    private final TypedPerson person = new TypedPerson();
    private final TypedTerms terms = new TypedTerms();
    private DeputyLevel level;
    private String congress;
    private Long areaGroupId;
    private Long professionalGroupId;
    private Long stationId;
    private boolean another;

    /** Reads the area that the address names; later requests stay with it. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            AreaCode asked = query.area("area");
            levels = desk.mandates().levels(asked == null ? AreaCode.WHOLE_COUNTRY : asked);
            area = asked == null || levels.isEmpty() ? null : asked.code();
            level = levels.isEmpty() ? null : levels.get(0);
        }
    }

    /** Registers the deputy and opens the forms of the new file, where the posts come next. */
    public String register() {
        long[] made = new long[1];
        boolean done = Refusals.done("register", () -> made[0] = desk.mandates().register(new RegisterDeputy(person.getName(), person.getBornOn(),
                person.getSex(), person.getEthnicity(), person.getParty(), person.getEducation(), person.getPhone(), level, congress, area,
                areaGroupId, professionalGroupId, stationId, terms.terms(), another)));
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("registry", "deputyNew.done", person.getName()));
        return "/registry/deputyEdit.xhtml?faces-redirect=true&id=" + made[0];
    }

    /** Areas to choose from first. */
    public List<AreaRow> getAreas() {
        return places.areas();
    }

    public NewDeputyPlaces.Offer getOffer() {
        return places.in(area);
    }

    public String getArea() {
        return area;
    }

    public String getAreaName() {
        return places.name(area);
    }

    public List<DeputyLevel> getLevels() {
        return levels;
    }

    public TypedPerson getPerson() {
        return person;
    }

    public TypedTerms getTerms() {
        return terms;
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

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    public Long getAreaGroupId() {
        return areaGroupId;
    }

    public void setAreaGroupId(Long areaGroupId) {
        this.areaGroupId = areaGroupId;
    }

    public Long getProfessionalGroupId() {
        return professionalGroupId;
    }

    public void setProfessionalGroupId(Long professionalGroupId) {
        this.professionalGroupId = professionalGroupId;
    }

    public Long getStationId() {
        return stationId;
    }

    public void setStationId(Long stationId) {
        this.stationId = stationId;
    }
}
