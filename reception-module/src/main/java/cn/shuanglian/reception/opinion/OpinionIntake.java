package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.session.HeldReception;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.regex.Pattern;

/** Writes down what was said. */
@Dependent
class OpinionIntake {
    private static final Pattern PHONE = Pattern.compile("[0-9+ -]{5,20}");

    @PersistenceContext
    EntityManager em;
    @Inject
    Receptions receptions;
    @Inject
    OpinionNumbers numbers;
    @Inject
    Timeline timeline;
    @Inject
    Seals seals;
    @Inject
    Event<Object> events;

    RecordedOpinion record(RecordOpinion said, Caller caller) {
        check(said);
        HeldReception heardAt = receptions.keepHeld(said.receptionId());
        boolean office = caller.has(Role.LIAISON_OFFICE) || caller.has(Role.TOWNSHIP_OFFICE);
        if (!office && !Long.valueOf(heardAt.stationId()).equals(caller.stationId())) {
            throw new NotFound("reception", said.receptionId());
        }
        if (!heardAt.came().contains(said.deputyId())) {
            throw new Refused("opinion.deputyNotThere", "deputyId");
        }
        refuseUnknownCategory(said.category());
        Opinion opinion = new Opinion(numbers.next(heardAt.stationId(), heardAt.area(), heardAt.on().getYear()), heardAt, said.deputyId(),
                said.category(), said.title().strip(), said.text().strip(), said.route());
        opinion.saidBy(new SpeakerDetails(said.speakerKind(), blankToNull(said.speakerName()), blankToNull(said.speakerPhone()),
                said.confidential()), said.affected(), seals);
        boolean answered = said.result() != null;
        if (answered) {
            opinion.reply(said.result(), said.reply().strip(), heardAt.on());
            opinion.feedBack(said.satisfaction(), heardAt.on());
            opinion.close(heardAt.on());
        }
        em.persist(opinion);
        em.flush();
        timeline.add(opinion, StepTaken.RECORD, null, heardAt.on(), null);
        events.fire(opinion.recorded());
        if (answered) {
            events.fire(opinion.closed(false));
        }
        return new RecordedOpinion(opinion.id(), opinion.number());
    }

    private void refuseUnknownCategory(String code) {
        long known = em.createQuery("select count(c.code) from Category c where c.code = :code", Long.class).setParameter("code", code)
                .getSingleResult();
        if (known == 0) {
            throw new Refused("opinion.category", "category");
        }
    }

    private static void check(RecordOpinion said) {
        required(said.category(), "category");
        text(said.title(), "title", 100);
        text(said.text(), "text", 4000);
        required(said.route(), "route");
        if (said.speakerName() != null && said.speakerName().codePointCount(0, said.speakerName().length()) > 60) {
            throw new Refused("tooLong", "speakerName", 60);
        }
        if (blankToNull(said.speakerPhone()) != null && !PHONE.matcher(said.speakerPhone().strip()).matches()) {
            throw new Refused("opinion.phone", "speakerPhone");
        }
        if (said.affected() != null && (said.affected() < 0 || said.affected() > 10_000_000)) {
            throw new Refused("opinion.affected", "affected");
        }
        checkAnswer(said);
    }

    private static void checkAnswer(RecordOpinion said) {
        boolean reply = blankToNull(said.reply()) != null;
        if (said.route() != OpinionRoute.ON_THE_SPOT && (reply || said.result() != null || said.satisfaction() != null)) {
            throw new Refused("opinion.answerOnTheSpotOnly", "reply");
        }
        if (reply != (said.result() != null)) {
            throw new Refused("opinion.answerIncomplete", reply ? "result" : "reply");
        }
        if (said.satisfaction() != null && said.result() == null) {
            throw new Refused("opinion.answerIncomplete", "result");
        }
        if (reply) {
            text(said.reply(), "reply", 4000);
        }
    }

    static void text(String text, String field, int most) {
        required(blankToNull(text), field);
        String stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw new Refused("tooLong", field, most);
        }
    }

    static void required(Object value, String field) {
        if (value == null) {
            throw new Refused("required", field);
        }
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
