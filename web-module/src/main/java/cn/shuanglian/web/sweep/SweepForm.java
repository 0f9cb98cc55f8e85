package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.sweep.StartSweep;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The form that starts a sweep from the opinion that the address names. */
@Named
@RequestScoped
public class SweepForm {
    @Inject
    Sweeps sweeps;
    @Inject
    Opinions opinions;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private OpinionSheet opinion;
    private List<AreaRow> areaChoices;
    private String title;
    private String placeKind;
    private String task;
    private String area;
    private LocalDate lastDay;

    @PostConstruct
    void fill() {
        opinion = opinions.require(PathId.of("opinion", query.text("opinion")));
        area = opinion.row().area();
    }

    /** Called before the page is shown, so that an opinion that is not there changes the answer's status. */
    public void load() {
        getOpinion();
    }

    /** The opinion that spoke of the hazard. */
    public OpinionSheet getOpinion() {
        return opinion;
    }

    /** Starts the sweep and shows it, where its places are named. */
    public String start() {
        long[] id = {0};
        boolean done = Refusals.done("sweep", () -> id[0] = sweeps.start(new StartSweep(opinion.row().id(), title, placeKind, task, area, lastDay)));
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "sweep.started"));
        return "/reception/sweep.xhtml?faces-redirect=true&id=" + id[0];
    }

    /** The areas the reader can sweep. */
    public List<AreaRow> getAreas() {
        if (areaChoices == null) {
            areaChoices = areas.choices();
        }
        return areaChoices;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlaceKind() {
        return placeKind;
    }

    public void setPlaceKind(String placeKind) {
        this.placeKind = placeKind;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
