package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes down what was said. */
@Dependent
class OpinionIntake {
    private static final Set<OpinionSource> WRITTEN = Set.of(OpinionSource.LETTER, OpinionSource.ONLINE);
    private static final Pattern PHONE = Pattern.compile("[0-9+ -]{5,20}");

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionOrigins origins;
    @Inject
    OpinionNumbers numbers;
    @Inject
    Units units;
    @Inject
    Timeline timeline;
    @Inject
    Seals seals;
    @Inject
    Event<Object> events;

    RecordedOpinion record(RecordOpinion said, Caller caller, LocalDate today) {
        check(said);
        Origin origin = origins.of(said.heardAt(), said.deputyId(), caller, today);
        refuseUnknownCategory(said.category());
        if (said.place().area() != null) {
            origins.requireArea(said.place().area(), "placeArea");
        }
        Opinion opinion = new Opinion(numbers.next(origin.stationId(), origin.area(), origin.on().getYear()), origin, said.category(),
                said.title().strip(), said.text().strip(), said.route());
        opinion.saidBy(stripped(said.speaker()), said.affected(), seals);
        opinion.circumstances(said.urgency(), new OpinionPlace(said.place().area(), blankToNull(said.place().words())),
                new PaperNote(said.heardAt().paper().on(), blankToNull(said.heardAt().paper().number())));
        if (said.aboutUnit() != null) {
            requireUnit(said.aboutUnit(), origin.area());
            opinion.complainsAbout(said.aboutUnit());
        }
        boolean answered = said.result() != null;
        if (answered) {
            opinion.reply(said.result(), said.reply().strip(), origin.on());
            tellAtOnce(opinion, said, origin, caller);
        }
        em.persist(opinion);
        em.flush();
        timeline.add(opinion, StepTaken.RECORD, null, origin.on(), null);
        events.fire(opinion.recorded());
        if (opinion.closedOn() != null) {
            events.fire(opinion.closed(false));
        }
        return new RecordedOpinion(opinion.id(), opinion.number());
    }

    /** Who hears the answer on the spot is told it there; it ends there unless the speaker is not content or has gone. */
    private static void tellAtOnce(Opinion opinion, RecordOpinion said, Origin origin, Caller caller) {
        opinion.feedBack(said.satisfaction(), origin.on());
        opinion.course().fedBack(switch (said.heardAt().source()) {
            case PHONE -> FeedbackWay.PHONE;
            case VISIT, WALK, INSPECTION -> FeedbackWay.VISIT;
            default -> FeedbackWay.STATION;
        }, caller.name());
        if (said.satisfaction() != Satisfaction.DISSATISFIED && said.satisfaction() != Satisfaction.NOT_REACHED) {
            opinion.close(origin.on());
        }
    }

    private void requireUnit(long unit, String area) {
        try {
            units.requireFor(unit, new AreaCode(area));
        } catch (NotFound e) {
            throw new Refused("unit.unknown", "aboutUnit");
        }
    }

    private static SpeakerDetails stripped(SpeakerDetails said) {
        return new SpeakerDetails(said.kind(), blankToNull(said.name()), blankToNull(said.phone()), blankToNull(said.address()), said.sex(),
                said.age(), said.confidential(), said.mayCallBack());
    }

    private void refuseUnknownCategory(String code) {
        long known = em.createQuery("select count(c.code) from Category c where c.code = :code and c.retired = false", Long.class).setParameter("code", code)
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
        if (said.route() == OpinionRoute.ON_THE_SPOT && WRITTEN.contains(said.heardAt().source())) {
            throw new Refused("opinion.nobodyOnTheSpot", "route");
        }
        notLonger(said.place().words(), "place", 200);
        checkSpeaker(said.speaker());
        if (said.affected() != null && (said.affected() < 0 || said.affected() > 10_000_000)) {
            throw new Refused("opinion.affected", "affected");
        }
        checkAnswer(said);
    }

    private static void checkSpeaker(SpeakerDetails speaker) {
        notLonger(speaker.name(), "speakerName", 60);
        notLonger(speaker.address(), "speakerAddress", 200);
        if (blankToNull(speaker.phone()) != null && !PHONE.matcher(speaker.phone().strip()).matches()) {
            throw new Refused("opinion.phone", "speakerPhone");
        }
    }

    private static void checkAnswer(RecordOpinion said) {
        boolean reply = blankToNull(said.reply()) != null;
        if (said.route() != OpinionRoute.ON_THE_SPOT && (reply || said.result() != null || said.satisfaction() != null)) {
            throw new Refused("opinion.answerOnTheSpotOnly", "reply");
        }
        if (said.result() == OpinionResult.NOT_ACCEPTED) {
            throw new Refused("opinion.declineInstead", "result");
        }
        if (said.result() == OpinionResult.PLANNED) {
            throw new Refused("opinion.plannedLater", "result");
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

    static void notLonger(String text, String field, int most) {
        if (text != null && text.strip().codePointCount(0, text.strip().length()) > most) {
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
