package cn.shuanglian.reception.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.calendar.AbsenceRow;
import cn.shuanglian.reception.calendar.MeetingRow;
import cn.shuanglian.reception.rota.Away;
import cn.shuanglian.reception.rota.Bar;
import cn.shuanglian.reception.rota.Hours;
import cn.shuanglian.reception.rota.Receiver;
import cn.shuanglian.registry.area.ElectingAreas;
import cn.shuanglian.registry.vacancy.Vacancies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The deputies of an area as those who can receive: one for each person, by the mandate nearest to the people.
 *
 * @param own the mandates the area keeps @param all every mandate in force of those people, wherever
 * @param counties code of the county by station @param taken when people are expected elsewhere, by person
 */
record Staff(List<Member> own, List<Member> all, Vacancies vacancies, List<AbsenceRow> absences, List<MeetingRow> meetings,
             Map<Long, Set<Long>> recusals, Map<Long, List<Hours>> taken, Set<Long> directors, Map<Long, String> counties,
             ElectingAreas electing, int perCadre) {
    /** Codes of townships begin with that of their county. */
    static final int COUNTY_DIGITS = 6;

    /** By person, in the order of their keys, whoever can be planned for on any of these days. */
    List<Receiver> receivers(Collection<LocalDate> days) {
        Map<Long, List<AbsenceRow>> away = absences.stream().collect(groupingBy(AbsenceRow::personId));
        Map<Long, List<Member>> mandates = all.stream().collect(groupingBy(Member::person));
        return people().values().stream().sorted(comparing(Member::person))
                .map(member -> receiver(member, days, away.getOrDefault(member.person(), List.of()), mandates.getOrDefault(member.person(), List.of())))
                .toList();
    }

    /** The mandate by which each person is planned for. */
    Map<Long, Member> people() {
        return own.stream().collect(toMap(Member::person, member -> member, (one, other) -> one.level().compareTo(other.level()) >= 0 ? one : other));
    }

    /** The mandate each mandate of the area is planned by. */
    Map<Long, Long> plannedBy() {
        Map<Long, Member> people = people();
        return all.stream().filter(member -> people.containsKey(member.person()))
                .collect(toMap(Member::mandate, member -> people.get(member.person()).mandate(), (one, other) -> one));
    }

    private Receiver receiver(Member member, Collection<LocalDate> days, List<AbsenceRow> absent, List<Member> mandates) {
        List<Away> away = new ArrayList<>();
        absent.forEach(each -> away.add(new Away(each.from(), each.until(), Bar.ABSENT)));
        meetings.stream().filter(meeting -> mandates.stream().anyMatch(each -> meeting.calls(each.level(), each.area(), each.committee())))
                .forEach(meeting -> away.add(new Away(meeting.from(), meeting.until(), Bar.MEETING)));
        days.stream().filter(day -> !isInForce(member, day)).forEach(day -> away.add(new Away(day, day, Bar.NO_MANDATE)));
        boolean cadre = own.stream().anyMatch(each -> each.person() == member.person() && each.cadre());
        boolean director = own.stream().anyMatch(each -> each.person() == member.person() && directors.contains(each.mandate()));
        List<Hours> elsewhere = taken.getOrDefault(member.person(), List.of());
        return new Receiver(member.mandate(), member.station(), county(member), director, elsewhere.size(), cadre ? perCadre : 0, away, elsewhere,
                recusals.getOrDefault(member.person(), Set.of()));
    }

    private boolean isInForce(Member member, LocalDate day) {
        return !member.since().isAfter(day) && (member.until() == null || !member.until().isBefore(day)) && !vacancies.at(member.mandate(), day);
    }

    /** Where the own station lies; of somebody without one, where the deputy was elected. */
    String county(Member member) {
        String county = member.station() == null ? null : counties.get(member.station());
        return county != null ? county : electing.of(member.electedBy(), member.delegation());
    }
}
