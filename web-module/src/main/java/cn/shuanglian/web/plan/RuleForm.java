package cn.shuanglian.web.plan;

import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.calendar.DayRuleRow;
import cn.shuanglian.reception.calendar.DayRules;
import cn.shuanglian.reception.calendar.SetDayRule;
import cn.shuanglian.reception.rota.Rota;
import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Making a rule of reception days, or changing the one the address names. */
@Named
@RequestScoped
public class RuleForm {
    private static final String KIND_INPUT = "kindField:kind";

    @Inject
    DayRules dayRules;
    @Inject
    PlanPlace place;
    @Inject
    ListQuery query;

    private DayRuleRow row;
    private RuleKind kind = RuleKind.MONTHLY;
    private String monthDays;
    private String endDigits;
    private DayOfWeek[] weekDays = {};
    private LocalDate date;
    private StationKind stationKind;
    private Long[] stations = {};
    private LocalTime start = LocalTime.of(9, 0);
    private LocalTime end = LocalTime.of(11, 0);
    private int seats = Rota.LEAST_SEATS;
    private Integer places;
    private Long version;

    @PostConstruct
    void fill() {
        read();
        // which fields the form has depends on the kind, before what was typed is taken over
        String asked = query.text(KIND_INPUT);
        kind = Arrays.stream(RuleKind.values()).filter(each -> each.name().equals(asked)).findFirst().orElse(kind);
    }

    private void read() {
        Long id = query.id("rule");
        if (id == null || place.getArea() == null) {
            return;
        }
        row = dayRules.list(place.getArea()).stream().filter(each -> each.id() == id).findFirst().orElse(null);
        if (row == null) {
            return;
        }
        kind = row.kind();
        monthDays = text(row.monthDays());
        endDigits = text(row.endDigits());
        weekDays = row.weekDays().toArray(new DayOfWeek[0]);
        date = row.date();
        stationKind = row.stationKind();
        stations = row.stations().toArray(new Long[0]);
        start = row.start();
        end = row.end();
        seats = row.seats();
        places = row.places();
        version = row.version();
    }

    /** Stores the rule. */
    public String save() {
        Steps.End[] end = {Steps.End.DONE};
        boolean done = Refusals.done("rule", () -> end[0] = store());
        if (!done || end[0] != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("reception", "dayRule.saved"));
        return back();
    }

    private Steps.End store() {
        SetDayRule asked = new SetDayRule(row == null ? null : row.id(), version == null ? 0 : version, place.getArea().code(), kind,
                numbers(monthDays, "monthDays", "dayRule.days"), numbers(endDigits, "endDigits", "dayRule.digits"), Set.of(weekDays), date, stationKind,
                Set.of(stations), start, end, seats, places);
        try {
            dayRules.set(asked);
            return Steps.End.DONE;
        } catch (Stale stale) {
            return Steps.take(() -> {
                throw stale;
            });
        }
    }

    /** Takes away the rule that the form names. */
    public String remove() {
        Long id = query.id("remove");
        Long read = query.id("removeVersion");
        if (id == null || read == null || Steps.take(() -> dayRules.remove(id, read)) != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("reception", "dayRule.removed"));
        return back();
    }

    private String back() {
        return "/reception/planInputs.xhtml?faces-redirect=true&area=" + place.getArea() + "&year=" + place.getYear();
    }

    private static Set<Integer> numbers(String text, String field, String code) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        List<String> parts = Arrays.stream(text.split("[,，、;；\\s]+")).filter(part -> !part.isEmpty()).toList();
        if (!parts.stream().allMatch(part -> part.matches("\\d{1,2}"))) {
            throw new Refused(code, field);
        }
        return parts.stream().map(Integer::valueOf).collect(toSet());
    }

    private static String text(Set<Integer> numbers) {
        return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The rule to be changed, or null for a new one. */
    public DayRuleRow getRow() {
        return row;
    }

    /** The rule names days of the month. */
    public boolean isByMonth() {
        return kind == RuleKind.MONTHLY || kind == RuleKind.DIRECTOR;
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public DayOfWeek[] getAllWeekDays() {
        return DayOfWeek.values();
    }

    public StationKind[] getStationKinds() {
        return StationKind.values();
    }

    public RuleKind getKind() {
        return kind;
    }

    public void setKind(RuleKind kind) {
        this.kind = kind;
    }

    public String getMonthDays() {
        return monthDays;
    }

    public void setMonthDays(String monthDays) {
        this.monthDays = monthDays;
    }

    public String getEndDigits() {
        return endDigits;
    }

    public void setEndDigits(String endDigits) {
        this.endDigits = endDigits;
    }

    public DayOfWeek[] getWeekDays() {
        return weekDays.clone();
    }

    public void setWeekDays(DayOfWeek[] weekDays) {
        this.weekDays = weekDays.clone();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public StationKind getStationKind() {
        return stationKind;
    }

    public void setStationKind(StationKind stationKind) {
        this.stationKind = stationKind;
    }

    public Long[] getStations() {
        return stations.clone();
    }

    public void setStations(Long[] stations) {
        this.stations = stations.clone();
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

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
