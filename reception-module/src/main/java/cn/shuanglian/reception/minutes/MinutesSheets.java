package cn.shuanglian.reception.minutes;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.minutes.MinutesSheet.OpinionDealtWith;
import cn.shuanglian.reception.minutes.MinutesSheet.UnitPresent;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts together what minutes say; at most ten queries, however long they are. */
@Dependent
class MinutesSheets {
    @PersistenceContext
    EntityManager em;
    @Inject
    Units units;
    @Inject
    Deputies deputies;
    @Inject
    Opinions opinions;
    @Inject
    MinutesStore store;

    MinutesSheet of(ReceptionMinutes minutes, long version) {
        long id = minutes.id();
        List<MinutesUnit> there = all("MinutesUnit", MinutesUnit.class, id, "x.id");
        Map<Long, String> unitNames = units.names(there.stream().map(MinutesUnit::unitId).distinct().toList());
        List<MeetingHeld> held = all("MeetingHeld", MeetingHeld.class, id, "x.place");
        List<MeetingOpinion> dealtWith = held.isEmpty() ? List.of() : all("MeetingOpinion", MeetingOpinion.class, id, "x.id");
        Map<Long, OpinionDealtWith> known = dealtWith.isEmpty() ? Map.of() : known(id);
        List<MinutesSheet.WorkMeeting> meetings = held.stream().map(one -> new MinutesSheet.WorkMeeting(one.matter(),
                present(there, one.id(), unitNames), one.others(), one.result(),
                dealtWith.stream().filter(each -> each.meetingId() == one.id()).map(each -> known.get(each.opinionId())).filter(Objects::nonNull)
                        .toList())).toList();
        List<AnswerGiven> answers = store.answers(id);
        return new MinutesSheet(id, version, minutes.state(store.sight().today()), minutes.signedOn(), minutes.answerUntil(),
                present(there, null, unitNames), minutes.others(),
                all("GroupCame", GroupCame.class, id, "x.place").stream().map(GroupCame::group).toList(), meetings, answers(minutes, answers),
                store.trail().of(id), store.allowed(minutes, answers, store.sight().ownMandate(id)));
    }

    private <T> List<T> all(String part, Class<T> type, long id, String order) {
        return em.createQuery("select x from " + part + " x where x.minutesId = :id order by " + order, type).setParameter("id", id).getResultList();
    }

    private static List<UnitPresent> present(List<MinutesUnit> there, Long meeting, Map<Long, String> names) {
        return there.stream().filter(each -> Objects.equals(each.meetingId(), meeting))
                .map(each -> new UnitPresent(each.unitId(), names.getOrDefault(each.unitId(), ""))).toList();
    }

    private Map<Long, OpinionDealtWith> known(long id) {
        return opinions.list(OpinionFilter.with().reception(id).build(), ListRequest.first(ListRequest.MOST)).rows().stream()
                .collect(toMap(row -> row.id(), row -> new OpinionDealtWith(row.id(), row.number(), row.title())));
    }

    private List<MinutesAnswer> answers(ReceptionMinutes minutes, List<AnswerGiven> answers) {
        LocalDate today = store.sight().today();
        Map<Long, String> names = deputies.names(answers.stream().map(AnswerGiven::mandateId).toList());
        return answers.stream().map(each -> new MinutesAnswer(each.mandateId(), names.getOrDefault(each.mandateId(), ""), each.answer(),
                each.answeredOn(), each.reason(), each.answer() == null && minutes.isPast(today))).toList();
    }
}
