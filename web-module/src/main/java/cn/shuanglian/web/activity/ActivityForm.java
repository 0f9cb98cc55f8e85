package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.reception.activity.ActivityKind;
import cn.shuanglian.reception.activity.ActivityPlan;
import cn.shuanglian.reception.activity.ActivitySheet;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
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
import java.time.LocalTime;

/** The form by which an activity is planned, or planned otherwise where the address names one. */
@Named
@RequestScoped
public class ActivityForm {
    @Inject
    Activities activities;
    @Inject
    ListQuery query;

    private ActivitySheet sheet;
    private Long group;
    private ActivityKind kind;
    private String topic;
    private LocalDate date;
    private LocalDate until;
    private LocalTime start;
    private LocalTime end;
    private String place;
    private String agenda;
    private long version;

    @PostConstruct
    void fill() {
        group = query.id("group");
        if (query.text("id") == null) {
            return;
        }
        sheet = activities.find(PathId.of("activity", query.text("id")));
        var row = sheet.row();
        kind = row.kind();
        topic = row.topic();
        date = row.from();
        until = row.until().equals(row.from()) ? null : row.until();
        start = row.start();
        end = row.end();
        place = row.place();
        agenda = sheet.agenda();
        version = row.version();
    }

    /** Called before the page is shown, so that an activity that is not there changes the answer's status. */
    public void load() {
        getSheet();
    }

    /** The activity that is planned otherwise, or null for a new one. */
    public ActivitySheet getSheet() {
        return sheet;
    }

    /** Plans it and shows it. */
    public String save() {
        ActivityPlan plan = new ActivityPlan(kind, topic, date, until, start, end, place, agenda);
        long[] id = {sheet == null ? 0 : sheet.row().id()};
        boolean done = Refusals.done("plan", () -> {
            if (sheet == null) {
                id[0] = planned(plan);
            } else {
                amend(plan);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", sheet == null ? "activity.planned" : "activity.amended"));
        return "/reception/activity.xhtml?faces-redirect=true&id=" + id[0];
    }

    private long planned(ActivityPlan plan) {
        if (group == null) {
            throw new Refused("required", "group");
        }
        return activities.plan(group, plan);
    }

    private void amend(ActivityPlan plan) {
        try {
            activities.amend(sheet.row().id(), plan, version);
        } catch (Stale | NotAllowedNow late) {
            throw new Refused("activity.overtaken", null);
        }
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
