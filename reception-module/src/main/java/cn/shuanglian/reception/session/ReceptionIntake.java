package cn.shuanglian.reception.session;

import cn.shuanglian.reception.DeputyNames;
import cn.shuanglian.reception.PlaceNames;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.vacancy.Vacancies;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes the rows of one sheet of receptions. */
class ReceptionIntake implements SheetImport.Intake {
    private final EntityManager em;
    private final PlaceNames<StationRow> stations;
    private final Map<Long, String> stationNames;
    private final DeputyNames deputies;
    private final ReceptionDays days;
    private final Clock clock;
    private final long accountId;
    private final Vacancies vacancies;
    private final Consumer<ReceptionHeld> held;
    private final Seen<ReceptionDays.Slot> seen = new Seen<>();
    private final List<ReceptionHeld> toTell = new ArrayList<>();

    private record Line(LocalDate day, StationRow station, List<DeputyRef> came, LocalTime start, LocalTime end, ReceptionKind kind,
                        ReceptionStatus status) {
        ReceptionDays.Slot slot() {
            return new ReceptionDays.Slot(station.id(), day, Reception.minute(start));
        }

        Set<Long> mandates() {
            return came.stream().map(DeputyRef::id).collect(Collectors.toSet());
        }
    }

    ReceptionIntake(EntityManager em, List<StationRow> directory, DeputyNames deputies, ReceptionDays days, Clock clock, long accountId,
                    Vacancies vacancies, Consumer<ReceptionHeld> held) {
        this.em = em;
        stations = new PlaceNames<>(directory, StationRow::name, "unknownStation");
        stationNames = directory.stream().collect(Collectors.toMap(StationRow::id, StationRow::name));
        this.deputies = deputies;
        this.days = days;
        this.clock = clock;
        this.accountId = accountId;
        this.vacancies = vacancies;
        this.held = held;
    }

    @Override
    public SheetImport.Taken take(SheetRow row) {
        Line line = line(row);
        if (!row.isSound()) {
            return SheetImport.Taken.REFUSED;
        }
        seen.note(row, ReceptionImport.STATION, line.slot());
        Reception known = days.at(line.slot());
        if (line.status() != ReceptionStatus.HELD) {
            return unlessPlannedSo(row, line, known);
        }
        refuseElsewhere(row, line);
        if (known != null && known.status() == ReceptionStatus.HELD) {
            return unlessOther(row, line, known);
        }
        if (!row.isSound()) {
            return SheetImport.Taken.REFUSED;
        }
        store(line, known);
        return known == null ? SheetImport.Taken.CREATED : SheetImport.Taken.UPDATED;
    }

    private Line line(SheetRow row) {
        LocalDate day = row.date(ReceptionImport.DATE);
        ReceptionStatus said = row.oneOf(ReceptionImport.STATUS, ReceptionStatus.WORDS);
        ReceptionStatus status = said == null ? ReceptionStatus.HELD : said;
        if (day != null && status == ReceptionStatus.HELD && day.isAfter(LocalDate.now(clock))) {
            row.refuse(ReceptionImport.DATE, "future");
        }
        StationRow station = stations.find(row, ReceptionImport.STATION, row.text(ReceptionImport.STATION));
        LocalTime start = row.time(ReceptionImport.START);
        LocalTime end = row.time(ReceptionImport.END);
        if (start != null && end != null && !end.isAfter(start)) {
            row.refuse(ReceptionImport.END, "wrongOrder", start);
        }
        Set<Long> there = seatedAt(day, station, start);
        List<DeputyRef> came = new ArrayList<>();
        Set<Long> persons = new HashSet<>();
        for (String name : row.list(ReceptionImport.CAME)) {
            DeputyRef deputy = deputies.find(row, ReceptionImport.CAME, name,
                    one -> station != null && one.stationId() != null && one.stationId() == station.id());
            if (deputy != null && !persons.add(deputy.personId())) {
                row.refuse(ReceptionImport.CAME, "deputyTwice", name);
            } else if (deputy != null && day != null && !there.contains(deputy.id()) && vacancies.at(deputy.id(), day)) {
                row.refuse(ReceptionImport.CAME, "deputyVacant", name);
            } else if (deputy != null) {
                came.add(deputy);
            }
        }
        if (said == null && row.text(ReceptionImport.CAME) == null) {
            row.refuse(ReceptionImport.CAME, "missing");
        }
        return new Line(day, station, came, start, end, row.oneOf(ReceptionImport.KIND, ReceptionKind.WORDS), status);
    }

    /** Whoever is on record there was a deputy when it was recorded: the mandate may have ended later that day. */
    private Set<Long> seatedAt(LocalDate day, StationRow station, LocalTime start) {
        Reception known = day == null || station == null || start == null ? null
                : days.at(new ReceptionDays.Slot(station.id(), day, Reception.minute(start)));
        return known == null ? Set.of() : days.seated(known).stream().map(Presence::mandateId).collect(Collectors.toSet());
    }

    private void refuseElsewhere(SheetRow row, Line line) {
        for (DeputyRef deputy : line.came()) {
            Reception other = days.elsewhere(deputy.personId(), line.slot(), Reception.minute(line.end()));
            if (other != null) {
                row.refuse(ReceptionImport.CAME, "deputyElsewhere", deputy.name(), stationNames.getOrDefault(other.stationId(), ""));
            }
        }
    }

    /** A sheet does not overwrite what was recorded at the desk. */
    private SheetImport.Taken unlessOther(SheetRow row, Line line, Reception known) {
        Set<Long> came = days.seated(known).stream().filter(presence -> presence.attendance() == Attendance.CAME).map(Presence::mandateId)
                .collect(Collectors.toSet());
        if (!came.equals(line.mandates()) || known.endMinute() != Reception.minute(line.end())
                || line.kind() != null && line.kind() != known.kind()) {
            row.refuse(ReceptionImport.STATION, "receptionTaken");
        }
        return row.isSound() ? SheetImport.Taken.UNCHANGED : SheetImport.Taken.REFUSED;
    }

    /** A plan that stands as the sheet says is left alone; a sheet neither makes plans nor changes them. */
    private SheetImport.Taken unlessPlannedSo(SheetRow row, Line line, Reception known) {
        boolean same = known != null && known.status() == line.status() && known.endMinute() == Reception.minute(line.end())
                && days.seated(known).stream().map(Presence::mandateId).collect(Collectors.toSet()).equals(line.mandates());
        if (!same) {
            row.refuse(ReceptionImport.STATUS, "receptionNotHeld");
        }
        return same ? SheetImport.Taken.UNCHANGED : SheetImport.Taken.REFUSED;
    }

    private void store(Line line, Reception known) {
        Reception reception = known == null ? new Reception(line.day(), line.start(), line.end(), line.station(),
                line.kind() == null ? ReceptionKind.DEPUTY_DAY : line.kind()) : known;
        reception.ends(line.end());
        reception.held(null, null, false, null, clock.millis(), accountId);
        if (known == null) {
            em.persist(reception);
            days.add(reception);
        }
        Map<Long, Presence> seated = new HashMap<>();
        days.seated(reception).forEach(presence -> seated.put(presence.mandateId(), presence));
        for (DeputyRef deputy : line.came()) {
            Presence presence = seated.remove(deputy.id());
            if (presence == null) {
                presence = new Presence(reception.id(), deputy, Attendance.CAME);
                em.persist(presence);
                days.add(reception, presence);
            }
            presence.become(Attendance.CAME);
        }
        seated.values().forEach(expected -> expected.become(Attendance.ABSENT));
        toTell.add(new ReceptionHeld(reception.id(), line.day(), line.station().id(), line.station().area(), List.copyOf(line.mandates())));
    }

    /** Listeners are told last, when everything is written and nothing is left that each of their queries would have to look through. */
    @Override
    public void finish() {
        em.flush();
        em.clear();
        toTell.forEach(held);
    }
}
