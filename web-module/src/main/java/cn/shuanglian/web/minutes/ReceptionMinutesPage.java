package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.minutes.Minutes;
import cn.shuanglian.reception.minutes.MinutesSheet;
import cn.shuanglian.reception.minutes.VisitorGroup;
import cn.shuanglian.reception.minutes.WriteMinutes;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Writing the minutes: who came along, in what groups people came, what was dealt with on the spot. */
@Named
@ViewScoped
public class ReceptionMinutesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ListQuery query;
    @Inject
    Receptions receptions;
    @Inject
    Minutes minutes;
    @Inject
    Opinions opinions;

    private ReceptionSheet reception;
    private boolean signed;
    private List<OpinionRow> heard = List.of();
    private long version;
    private List<Long> units = new ArrayList<>();
    private String others;
    private final List<Group> groups = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();

    /** Reads the reception that the address names; later requests of the same page stay with it. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        long id = PathId.of("reception", query.text("id"));
        reception = receptions.require(id);
        heard = opinions.list(OpinionFilter.with().reception(id).build(), ListRequest.first(ListRequest.MOST)).rows();
        MinutesSheet sheet = minutes.require(id);
        version = sheet.version();
        signed = sheet.signedOn() != null;
        sheet.units().forEach(unit -> units.add(unit.id()));
        others = sheet.others();
        sheet.groups().forEach(group -> groups.add(new Group(group)));
        sheet.meetings().forEach(meeting -> meetings.add(new Meeting(meeting)));
    }

    public void addGroup() {
        groups.add(new Group());
    }

    public void removeGroup(int place) {
        groups.remove(place);
    }

    public void addMeeting() {
        meetings.add(new Meeting());
    }

    public void removeMeeting(int place) {
        meetings.remove(place);
    }

    /** Writes it down and leads back to the reception. */
    public String save() {
        try {
            if (!Refusals.done("minutes", () -> minutes.write(new WriteMinutes(reception.row().id(), version, units, others,
                    groups.stream().map(Group::command).toList(), meetings.stream().map(Meeting::command).toList())))) {
                return null;
            }
        } catch (Stale stale) {
            version = stale.current();
            Notices.warn(PageWords.of("reception", "minutes.stale"));
            return null;
        }
        Notices.done(PageWords.of("reception", "minutes.done.WRITE"));
        return "/reception/reception.xhtml?faces-redirect=true&id=" + reception.row().id();
    }

    /** Whether fields have to be filled in: only when everything is saved, not when a line is added. */
    public boolean isSaving() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().containsKey("minutes:save");
    }

    public ReceptionSheet getReception() {
        return reception;
    }

    /** Day and station, as the page is called. */
    public String getTitle() {
        return reception == null ? "" : PageWords.of("reception", "minutes.title", reception.row().date().toString(), reception.row().stationName());
    }

    /** They are signed, so that saving takes the signature back. */
    public boolean isSigned() {
        return signed;
    }

    /** The reception's opinions; at most 500. */
    public List<OpinionRow> getHeard() {
        return heard;
    }

    public List<Long> getUnits() {
        return units;
    }

    public void setUnits(List<Long> units) {
        this.units = units;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public List<Meeting> getMeetings() {
        return meetings;
    }

    /** One group of visitors as it is typed. */
    public static final class Group implements Serializable {
        private static final long serialVersionUID = 1L;
        private String who;
        private Integer people;
        private String matter;

        Group() {
        }

        Group(VisitorGroup group) {
            who = group.who();
            people = group.people();
            matter = group.matter();
        }

        VisitorGroup command() {
            return new VisitorGroup(who, people == null ? 0 : people, matter);
        }

        public String getWho() {
            return who;
        }

        public void setWho(String who) {
            this.who = who;
        }

        public Integer getPeople() {
            return people;
        }

        public void setPeople(Integer people) {
            this.people = people;
        }

        public String getMatter() {
            return matter;
        }

        public void setMatter(String matter) {
            this.matter = matter;
        }
    }

    /** One work meeting as it is typed. */
    public static final class Meeting implements Serializable {
        private static final long serialVersionUID = 1L;
        private String matter;
        private List<Long> units = new ArrayList<>();
        private String others;
        private String result;
        private List<Long> opinions = new ArrayList<>();

        Meeting() {
        }

        Meeting(MinutesSheet.WorkMeeting meeting) {
            matter = meeting.matter();
            meeting.units().forEach(unit -> units.add(unit.id()));
            others = meeting.others();
            result = meeting.result();
            meeting.opinions().forEach(opinion -> opinions.add(opinion.id()));
        }

        WriteMinutes.Meeting command() {
            return new WriteMinutes.Meeting(matter, units, others, result, opinions);
        }

        public String getMatter() {
            return matter;
        }

        public void setMatter(String matter) {
            this.matter = matter;
        }

        public List<Long> getUnits() {
            return units;
        }

        public void setUnits(List<Long> units) {
            this.units = units;
        }

        public String getOthers() {
            return others;
        }

        public void setOthers(String others) {
            this.others = others;
        }

        public String getResult() {
            return result;
        }

        public void setResult(String result) {
            this.result = result;
        }

        public List<Long> getOpinions() {
            return opinions;
        }

        public void setOpinions(List<Long> opinions) {
            this.opinions = opinions;
        }
    }
}
