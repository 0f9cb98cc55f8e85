package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.appointment.Appointments;
import cn.shuanglian.reception.appointment.ProposeAppointment;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asking a leading cadre to receive on a day. */
@Named
@RequestScoped
public class AppointmentForm {
    @Inject
    Appointments appointments;
    @Inject
    Stations stations;
    @Inject
    ListQuery query;

    private List<Choice> cadres;
    private Long deputy;
    private LocalDate date;
    private LocalTime start = LocalTime.of(9, 0);
    private LocalTime end = LocalTime.of(11, 0);
    private String topic;

    /** One cadre to choose. */
    public record Choice(long id, String label) {
    }

    /** The board of cadres leads here with the deputy in the address. */
    @PostConstruct
    void fill() {
        deputy = query.id("cadre");
    }

    /** Proposes it. */
    public String propose() {
        long[] made = {0};
        if (!Refusals.done("propose", () -> made[0] = appointments.propose(new ProposeAppointment(deputy, null, date, start, end, topic)))) {
            return null;
        }
        Notices.done(PageWords.of("reception", "appointment.proposed"));
        return "/reception/appointment.xhtml?faces-redirect=true&id=" + made[0];
    }

    /** Whom the reader can ask, with their stations. */
    public List<Choice> getCadres() {
        if (cadres == null) {
            List<DeputyRef> known = appointments.cadres();
            Map<Long, String> places = stations.names(known.stream().map(DeputyRef::stationId).filter(Objects::nonNull).distinct().toList());
            cadres = known.stream().map(each -> new Choice(each.id(), each.stationId() == null ? each.name()
                    : each.name() + "（" + places.get(each.stationId()) + "）")).toList();
        }
        return cadres;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
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

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
