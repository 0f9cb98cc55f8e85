package cn.shuanglian.reception.minutes;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionDeputy;
import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes the officer's signature and the deputies' answers. */
@Dependent
class MinutesDesk {
    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Receptions receptions;
    @Inject
    MinutesStore store;
    @Inject
    Rules rules;
    @Inject
    Workdays workdays;

    void sign(SignMinutes asked) {
        receptions.amend(asked.id(), asked.version());
        ReceptionMinutes minutes = store.locked(asked.id());
        List<AnswerGiven> answers = store.answers(asked.id());
        refuseUnless(MinutesAction.SIGN, minutes, answers, null);
        boolean again = minutes.isSigned();
        String note = Text.orNull(asked.note());
        if (again && note == null) {
            throw new Refused("required", "note");
        }
        ReceptionSheet sheet = receptions.require(asked.id());
        refuseUnfinished(sheet);
        LocalDate today = store.sight().today();
        List<AnswerGiven> asking = again ? askedAgain(answers, sheet) : asked(asked.id(), sheet);
        takePaper(asked.onPaper(), asking, sheet);
        minutes.sign(today, rules.value(Parameter.MINUTES_ANSWER_DAYS, new AreaCode(minutes.areaCode())), workdays.table());
        minutes.count(asking);
        store.trail().add(minutes, MinutesAction.SIGN.name(), note);
        em.flush();
        store.notices().signed(minutes, asking);
    }

    /** Of a record that leaves open who was there, or how many came, nobody can say that it is right. */
    private static void refuseUnfinished(ReceptionSheet sheet) {
        if (sheet.row().visitors() == null && !sheet.nobodyCame()) {
            throw new Refused("minutes.notCounted", "visitors");
        }
        if (sheet.nobodyCame() && sheet.row().opinions() > 0) {
            throw new Refused("minutes.somebodySpoke", "nobodyCame", sheet.row().opinions());
        }
        sheet.row().deputies().stream().filter(each -> each.attendance() == Attendance.SUBSTITUTE && each.substitute() == null).findFirst()
                .ifPresent(each -> {
                    throw new Refused("minutes.substitute", "substitute", each.name());
                });
    }

    private List<AnswerGiven> asked(long id, ReceptionSheet sheet) {
        List<AnswerGiven> asked = came(sheet).stream().map(deputy -> new AnswerGiven(id, deputy)).toList();
        asked.forEach(em::persist);
        return asked;
    }

    /** Nothing was corrected: whoever confirmed stays with it, whoever objected and was there is asked again. */
    private List<AnswerGiven> askedAgain(List<AnswerGiven> answers, ReceptionSheet sheet) {
        List<Long> came = came(sheet);
        List<AnswerGiven> left = new ArrayList<>();
        for (AnswerGiven given : answers) {
            if (given.answer() != Answer.OBJECTED) {
                left.add(given);
            } else if (came.contains(given.mandateId())) {
                given.askAgain();
                left.add(given);
            } else {
                em.remove(given);
            }
        }
        return left;
    }

    private static List<Long> came(ReceptionSheet sheet) {
        return sheet.row().deputies().stream().filter(each -> each.attendance() == Attendance.CAME).map(ReceptionDeputy::deputy).toList();
    }

    private void takePaper(List<Long> onPaper, List<AnswerGiven> asking, ReceptionSheet sheet) {
        if (!onPaper.isEmpty() && sheet.paperOn() == null) {
            throw new Refused("minutes.noPaper", "onPaper");
        }
        for (Long deputy : onPaper) {
            asking.stream().filter(each -> each.mandateId() == deputy).findFirst().orElseThrow(() -> new Refused("minutes.notThere", "onPaper"))
                    .give(Answer.ON_PAPER, sheet.paperOn(), null);
        }
    }

    void confirm(long id, long version) {
        answer(id, version, MinutesAction.CONFIRM, Answer.CONFIRMED, null);
    }

    void object(long id, long version, String reason) {
        String why = Text.orNull(reason);
        if (why == null) {
            throw new Refused("required", "reason");
        }
        if (why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        answer(id, version, MinutesAction.OBJECT, Answer.OBJECTED, why);
    }

    private void answer(long id, long version, MinutesAction action, Answer answer, String reason) {
        receptions.require(id);
        ReceptionMinutes minutes = store.locked(id);
        // read after the lock: a correction that was quicker is committed by now
        Stale.unless(version, receptions.require(id).row().version());
        List<AnswerGiven> answers = new ArrayList<>(store.answers(id));
        Long own = store.sight().ownMandate(id);
        refuseUnless(action, minutes, answers, own);
        AnswerGiven given = answers.stream().filter(each -> each.mandateId() == own).findFirst().orElse(null);
        if (given == null) {
            given = new AnswerGiven(id, own);
            em.persist(given);
            answers.add(given);
        }
        given.give(answer, store.sight().today(), reason);
        if (answer == Answer.OBJECTED) {
            dispute(id, version);
        }
        minutes.count(answers);
        store.trail().add(minutes, action.name(), reason);
        em.flush();
        if (answer == Answer.OBJECTED) {
            store.notices().objected(minutes, own, reason);
        }
    }

    /** Whoever still sees the minutes as undisputed must look again before confirming them, the objector's other window included. */
    private void dispute(long id, long version) {
        if (em.createQuery("update Reception r set r.version = r.version + 1 where r.id = :id and r.version = :version").setParameter("id", id)
                .setParameter("version", version).executeUpdate() == 0) {
            throw new Stale(receptions.require(id).row().version());
        }
    }

    private void refuseUnless(MinutesAction action, ReceptionMinutes minutes, List<AnswerGiven> answers, Long own) {
        List<MinutesAction> allowed = store.allowed(minutes, answers, own);
        if (!allowed.contains(action)) {
            throw new NotAllowedNow(action.name(), minutes.state(store.sight().today()).name(), allowed.stream().map(Enum::name).toList());
        }
    }
}
