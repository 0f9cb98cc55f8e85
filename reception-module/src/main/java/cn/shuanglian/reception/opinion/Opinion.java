package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.session.HeldReception;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.secret.Seals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "reception_opinion")
class Opinion {
    /** domain.md 2.4: an ordinary matter is answered within 30 days of being handed on. */
    static final int DAYS_TO_ANSWER = Parameter.OPINION_DAYS.usual();

    @Id
    private long id;
    private String number;
    @Column(name = "heard_on")
    private LocalDate heardOn;
    @Column(name = "station_id")
    private Long stationId;
    @Column(name = "reception_id")
    private Long receptionId;
    @Column(name = "mandate_id")
    private Long mandateId;
    @Column(name = "followed_by")
    private Long followedBy;
    @Column(name = "area_code")
    private String areaCode;
    private String category;
    private String title;
    private String text;
    @Embedded
    private Speaker speaker = new Speaker();
    @Embedded
    private Circumstances circumstances = new Circumstances();
    private Integer affected;
    @Enumerated(EnumType.STRING)
    private OpinionRoute route;
    @Column(name = "lead_unit_id")
    private Long leadUnitId;
    @Enumerated(EnumType.STRING)
    private OpinionStatus status;
    @Column(name = "handed_on")
    private LocalDate handedOn;
    private LocalDate deadline;
    @Column(name = "counted_to")
    private LocalDate countedTo;
    @Enumerated(EnumType.STRING)
    private OpinionResult result;
    private String reply;
    @Column(name = "replied_on")
    private LocalDate repliedOn;
    @Column(name = "fed_back_on")
    private LocalDate fedBackOn;
    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;
    @Enumerated(EnumType.STRING)
    private Satisfaction attitude;
    @Column(name = "promised_for")
    private LocalDate promisedFor;
    @Column(name = "about_unit_id")
    private Long aboutUnitId;
    @Embedded
    private Course course = new Course();
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "merged_into")
    private Long mergedInto;
    @Column(name = "sheet_digest")
    private String sheetDigest;
    @Column(name = "city_code", insertable = false, updatable = false)
    private String cityCode;
    @Column(name = "county_code", insertable = false, updatable = false)
    private String countyCode;
    @Column(name = "heard_month", insertable = false, updatable = false)
    private Integer heardMonth;
    @Column(name = "top_category", insertable = false, updatable = false)
    private String topCategory;
    @Version
    private long version;

    protected Opinion() {
    }

    Opinion(String number, HeldReception heardAt, long mandateId, String category, String title, String text, OpinionRoute route) {
        this(number, Origin.reception(heardAt, mandateId), category, title, text, route);
    }

    Opinion(String number, Origin origin, String category, String title, String text, OpinionRoute route) {
        id = Keys.next();
        this.number = number;
        heardOn = origin.on();
        stationId = origin.stationId();
        receptionId = origin.receptionId();
        mandateId = origin.mandateId();
        followedBy = mandateId;
        areaCode = origin.area();
        circumstances.source(origin.source());
        this.category = category;
        this.title = title;
        this.text = text;
        this.route = route;
        status = OpinionStatus.RECORDED;
    }

    void saidBy(SpeakerDetails said, Integer affected, Seals seals) {
        speaker = new Speaker(said, id, seals);
        this.affected = affected;
    }

    void circumstances(OpinionUrgency urgency, OpinionPlace place, PaperNote paper) {
        circumstances.set(urgency, place, paper);
    }

    /** What a sheet may say of it so that nothing changes: what the sheet said that brought it, and what one would say of it now. */
    Set<String> digests() {
        boolean closed = closedOn != null;
        String now = OpinionLine.digest(receptionId, mandateId, category, title, text, speaker.kind(), affected, route, leadUnitId,
                closed ? result : null, closedOn, closed ? satisfaction : null);
        return sheetDigest == null ? Set.of(now) : new HashSet<>(List.of(now, sheetDigest));
    }

    void fromSheet(String digest) {
        sheetDigest = digest;
    }

    /** Another deputy sees to it from now on; who heard it stays who heard it. */
    void follow(long mandateId) {
        followedBy = mandateId;
    }

    /** As {@link #handOn(long, LocalDate, int)}, where no area has decided otherwise. */
    void handOn(long leadUnit, LocalDate on) {
        handOn(leadUnit, on, DAYS_TO_ANSWER);
    }

    /** What could not be answered on the spot after all goes the way of what is transferred. */
    void handOn(long leadUnit, LocalDate on, int daysToAnswer) {
        if (route == OpinionRoute.ON_THE_SPOT) {
            route = OpinionRoute.TRANSFERRED;
        }
        leadUnitId = leadUnit;
        handedOn = on;
        countedTo = on.plusDays(daysToAnswer);
        deadline = countedTo;
        status = OpinionStatus.HANDED_ON;
    }

    /** The time to answer ends on that day instead, because the day it was counted to is off. */
    void ends(LocalDate on) {
        deadline = on;
    }

    void accept() {
        status = OpinionStatus.ACCEPTED;
    }

    void leadBy(Long unit) {
        leadUnitId = unit;
    }

    /** Where the table of the way says the step leads. */
    void goTo(OpinionStatus next) {
        status = next;
    }

    void route(OpinionRoute taken) {
        route = taken;
    }

    /** No unit has it any more. */
    void freed() {
        leadUnitId = null;
        handedOn = null;
        notAwaited();
    }

    /** Nobody is asked for an answer by a certain day. */
    void notAwaited() {
        countedTo = null;
        deadline = null;
    }

    /** An answer is awaited by that day, which was counted to as it stands. */
    void awaitedBy(LocalDate lastDay) {
        countedTo = lastDay;
        deadline = lastDay;
    }

    void reply(OpinionResult result, String reply, LocalDate on) {
        this.result = result;
        this.reply = reply;
        repliedOn = on;
        status = OpinionStatus.REPLIED;
    }

    void promise(LocalDate day) {
        promisedFor = day;
    }

    /** What was answered and said of it is no longer what stands, and from now on it goes on by itself; the day it was handed on counts from now. */
    void unanswered(LocalDate on) {
        mergedInto = null;
        result = null;
        reply = null;
        repliedOn = null;
        promisedFor = null;
        fedBackOn = null;
        satisfaction = null;
        attitude = null;
        course.inSuggestion(null);
        course.fedBack(null, null);
        course.answered(null);
        course.declined(null, null);
        if (handedOn != null) {
            handedOn = on;
        }
    }

    GivenAnswer answer() {
        return result == null || reply == null || repliedOn == null ? null
                : new GivenAnswer(null, result, reply, course.replyNumber(), promisedFor, repliedOn, fedBackOn, attitude, satisfaction, null);
    }

    void attitude(Satisfaction said) {
        attitude = said;
    }

    void complainsAbout(Long unitId) {
        aboutUnitId = unitId;
    }

    void feedBack(Satisfaction satisfaction, LocalDate on) {
        this.satisfaction = satisfaction;
        fedBackOn = on;
        status = OpinionStatus.FED_BACK;
    }

    void close(LocalDate on) {
        closedOn = on;
        status = OpinionStatus.CLOSED;
    }

    /** What the answer planned is done. */
    void promiseKept() {
        result = OpinionResult.SOLVED;
    }

    /** What the answer planned will not be done: why not is the answer now, of which the speaker has heard nothing yet. */
    void promiseEnded(String why, LocalDate on) {
        reply(OpinionResult.EXPLAINED, why, on);
        promisedFor = null;
        fedBackOn = null;
        satisfaction = null;
        attitude = null;
        course.fedBack(null, null);
        closedOn = null;
    }

    /** The reason is all the answer there will be; the speaker is still to be told. */
    void decline(String reason, LocalDate on) {
        reply(OpinionResult.NOT_ACCEPTED, reason, on);
    }

    /** Waits for that opinion's answer from now on; state and days stay as they are. */
    void join(long master) {
        mergedInto = master;
    }

    /** Goes on by itself. */
    void part() {
        mergedInto = null;
    }

    /** Whether it stands still until the opinion it is merged into is answered. */
    boolean waitsForMaster() {
        return mergedInto != null && repliedOn == null;
    }

    /** Takes over the master's answer and returns its day: that of the master, unless more happened here since. */
    LocalDate answerWith(Opinion master) {
        LocalDate on = master.repliedOn.isBefore(lastDay()) ? lastDay() : master.repliedOn;
        reply(master.result, master.reply, on);
        promisedFor = master.promisedFor;
        course.answeredLike(master.course);
        return on;
    }

    /** The last day on which something happened; the next step cannot be before it. */
    LocalDate lastDay() {
        if (fedBackOn != null) {
            return fedBackOn;
        }
        if (repliedOn != null) {
            return repliedOn;
        }
        return handedOn != null ? handedOn : heardOn;
    }

    OpinionRecorded recorded() {
        return new OpinionRecorded(id, heardOn, stationId, areaCode, receptionId, mandateId, route);
    }

    OpinionClosed closed(boolean recused) {
        return new OpinionClosed(id, closedOn, stationId, areaCode, mandateId, result, satisfaction, recused);
    }

    OpinionReplied replied() {
        return new OpinionReplied(id, areaCode, number, result, repliedOn, promisedFor);
    }

    OpinionFedBack fedBack() {
        return new OpinionFedBack(id, areaCode, fedBackOn, attitude, satisfaction);
    }

    Situation situation(boolean returnInTime, boolean reviewed) {
        return new Situation(status, route, result, satisfaction, waitsForMaster(), course.isReturnedOnce(), returnInTime, course.isThroughGovernment(),
                reviewed, course.isRehandled(), course.isCoordinated());
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    Long mandateId() {
        return mandateId;
    }

    OpinionResult result() {
        return result;
    }

    Satisfaction satisfaction() {
        return satisfaction;
    }

    Satisfaction attitude() {
        return attitude;
    }

    LocalDate promisedFor() {
        return promisedFor;
    }

    Course course() {
        return course;
    }

    LocalDate heardOn() {
        return heardOn;
    }

    Long stationId() {
        return stationId;
    }

    Long followedBy() {
        return followedBy;
    }

    String areaCode() {
        return areaCode;
    }

    String text() {
        return text;
    }

    boolean confidential() {
        return speaker.confidential();
    }

    /** Who spoke and how to reach them, unmasked. */
    SpeakerContact contact(Seals seals) {
        return speaker.contact(id, seals);
    }

    Speaker speaker() {
        return speaker;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    OpinionRoute route() {
        return route;
    }

    Long leadUnitId() {
        return leadUnitId;
    }

    OpinionStatus status() {
        return status;
    }

    LocalDate handedOn() {
        return handedOn;
    }

    /** The last day of the time to answer, worked or not; null while nobody was asked for an answer. */
    LocalDate countedTo() {
        return countedTo;
    }

    LocalDate deadline() {
        return deadline;
    }

    String reply() {
        return reply;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    Long mergedInto() {
        return mergedInto;
    }

    /** The unit complained about, which must never learn who spoke; null where there is none. */
    Long aboutUnitId() {
        return aboutUnitId;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    long version() {
        return version;
    }
}
