package cn.shuanglian.reception.calendar;

import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.station.StationKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

@Entity
@Table(name = "reception_day_rule")
class DayRule {
    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private RuleKind kind;
    @Column(name = "month_days")
    private String monthDays;
    @Column(name = "end_digits")
    private String endDigits;
    @Column(name = "week_days")
    private String weekDays;
    @Column(name = "on_date")
    private LocalDate onDate;
    @Enumerated(EnumType.STRING)
    @Column(name = "station_kind")
    private StationKind stationKind;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reception_day_rule_station", joinColumns = @JoinColumn(name = "rule_id"))
    @Column(name = "station_id")
    @BatchFetch(BatchFetchType.IN)
    private Set<Long> stations = new HashSet<>();
    @Column(name = "start_minute")
    private int startMinute;
    @Column(name = "end_minute")
    private int endMinute;
    private int seats;
    private Integer places;
    @Version
    private long version;

    protected DayRule() {
    }

    DayRule(String areaCode) {
        id = Keys.next();
        this.areaCode = areaCode;
    }

    void become(SetDayRule asked) {
        kind = asked.kind();
        monthDays = kind == RuleKind.MONTHLY || kind == RuleKind.DIRECTOR ? Numbers.text(asked.monthDays()) : null;
        endDigits = kind == RuleKind.MARKET ? Numbers.text(asked.endDigits()) : null;
        weekDays = kind == RuleKind.MARKET ? Numbers.text(asked.weekDays().stream().map(DayOfWeek::getValue).collect(Collectors.toSet())) : null;
        onDate = kind == RuleKind.JOINT ? asked.date() : null;
        stationKind = asked.stations().isEmpty() ? asked.stationKind() : null;
        if (!stations.equals(asked.stations())) {
            stations = new HashSet<>(asked.stations());
        }
        startMinute = minute(asked.start());
        endMinute = minute(asked.end());
        seats = asked.seats();
        places = kind == RuleKind.DIRECTOR ? asked.places() : null;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    long version() {
        return version;
    }

    DayRuleRow row() {
        return new DayRuleRow(id, areaCode, kind, Numbers.of(monthDays), Numbers.of(endDigits),
                Numbers.of(weekDays).stream().map(DayOfWeek::of).collect(Collectors.toCollection(TreeSet::new)), onDate, stationKind,
                Set.copyOf(stations), LocalTime.ofSecondOfDay(startMinute * 60L), LocalTime.ofSecondOfDay(endMinute * 60L), seats, places, version);
    }
}
