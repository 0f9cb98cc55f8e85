package cn.shuanglian.reception.opinion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what an opinion's way left behind; five queries. */
@Dependent
class OpinionTraces {
    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionUnits working;
    @Inject
    Units units;
    @Inject
    OpinionSight sight;

    OpinionCourse of(Opinion opinion) {
        List<OpinionUnit> helping = working.of(opinion.id()).stream().filter(unit -> !Objects.equals(unit.unitId(), opinion.leadUnitId())).toList();
        List<OpinionMeeting> meetings = rows("select m from OpinionMeeting m where m.opinionId = :id order by m.id", OpinionMeeting.class, opinion);
        Map<Long, List<Long>> came = meetings.isEmpty() ? Map.of() : rows("""
                select u.meetingId, u.unitId from OpinionMeetingUnit u, OpinionMeeting m where m.id = u.meetingId and m.opinionId = :id order by u.id""",
                Object[].class, opinion).stream().collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toList())));
        List<OpinionAnswer> answers = rows("select a from OpinionAnswer a where a.opinionId = :id order by a.id", OpinionAnswer.class, opinion);
        Map<Long, String> names = units.names(Stream.of(answers.stream().map(OpinionAnswer::unitId).filter(Objects::nonNull),
                helping.stream().map(OpinionUnit::unitId), came.values().stream().flatMap(List::stream),
                Stream.ofNullable(opinion.aboutUnitId())).flatMap(each -> each).distinct().toList());
        Course course = opinion.course();
        return new OpinionCourse(opinion.attitude(), course.replyNumber(), opinion.promisedFor(), course.fedBackHow(), course.fedBackBy(), course.declineReason(),
                course.goTo(), opinion.aboutUnitId() == null ? null : new UnitName(opinion.aboutUnitId(), names.get(opinion.aboutUnitId())),
                course.suggestionId(), course.reportedTo(), course.extensionDays(),
                helping.stream().map(unit -> new CoUnit(unit.unitId(), names.getOrDefault(unit.unitId(), ""), unit.reply(), unit.repliedOn()))
                        .sorted(Comparator.comparing(CoUnit::name)).toList(),
                answers.stream().map(answer -> answer.row(answer.unitId() == null ? null
                        : new UnitName(answer.unitId(), names.getOrDefault(answer.unitId(), "")))).toList(),
                meetings.stream().map(meeting -> new HeldMeeting(meeting.heldOn(), meeting.record(), came.getOrDefault(meeting.id(), List.of()).stream()
                        .map(names::get).filter(Objects::nonNull).toList())).toList());
    }

    /** Those that will still be answered; a draft only to the one who writes it. */
    List<DrawnSuggestion> suggestions(Opinion opinion) {
        List<Long> own = sight.mandates(sight.caller());
        return em.createQuery("""
                select s.id, s.number, s.title from Suggestion s, SuggestionLink l where l.suggestionId = s.id and l.targetId = :id
                and l.kind = cn.shuanglian.reception.suggestion.LinkKind.SOURCE_OPINION
                and s.status not in (cn.shuanglian.reception.suggestion.SuggestionStatus.WITHDRAWN,
                cn.shuanglian.reception.suggestion.SuggestionStatus.DECLINED, cn.shuanglian.reception.suggestion.SuggestionStatus.CLOSED)
                and (s.moverId in :own or s.status not in (cn.shuanglian.reception.suggestion.SuggestionStatus.DRAFT,
                cn.shuanglian.reception.suggestion.SuggestionStatus.SECONDING)) order by s.id""", Object[].class)
                .setParameter("id", opinion.id()).setParameter("own", own.isEmpty() ? List.of(0L) : own).getResultStream()
                .map(row -> new DrawnSuggestion((Long) row[0], row[1] == null ? (String) row[2] : row[1] + " " + row[2])).toList();
    }

    private <T> List<T> rows(String query, Class<T> type, Opinion opinion) {
        return em.createQuery(query, type).setParameter("id", opinion.id()).getResultList();
    }
}
