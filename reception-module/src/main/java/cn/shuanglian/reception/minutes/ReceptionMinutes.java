package cn.shuanglian.reception.minutes;

import cn.shuanglian.reception.session.ReceptionHeld;
import cn.shuanglian.registry.workday.WorkdayTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** The minutes of one reception, by its key. Silence until the last day counts as confirmation, so no job has to say so. */
@Entity
@Table(name = "reception_minutes")
class ReceptionMinutes {
    @Id
    private long id;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "station_id")
    private long stationId;
    @Column(name = "area_code")
    private String areaCode;
    private String others;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "answer_days")
    private Integer answerDays;
    @Column(name = "answer_until")
    private LocalDate answerUntil;
    private int waiting;
    private int objections;
    private int round;
    @Version
    private long version;

    protected ReceptionMinutes() {
    }

    ReceptionMinutes(ReceptionHeld held) {
        id = held.receptionId();
        heldOn = held.on();
        stationId = held.stationId();
        areaCode = held.area();
    }

    static MinutesState state(LocalDate signedOn, LocalDate answerUntil, int waiting, int objections, LocalDate today) {
        if (signedOn == null) {
            return MinutesState.OPEN;
        }
        if (objections > 0) {
            return MinutesState.OBJECTED;
        }
        return waiting > 0 && !answerUntil.isBefore(today) ? MinutesState.SIGNED : MinutesState.CONFIRMED;
    }

    MinutesState state(LocalDate today) {
        return state(signedOn, answerUntil, waiting, objections, today);
    }

    long id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    long stationId() {
        return stationId;
    }

    String areaCode() {
        return areaCode;
    }

    String others() {
        return others;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate answerUntil() {
        return answerUntil;
    }

    int round() {
        return round;
    }

    boolean isSigned() {
        return signedOn != null;
    }

    /** The time for answers is over; a deputy who objected may still confirm. */
    boolean isPast(LocalDate today) {
        return answerUntil != null && answerUntil.isBefore(today);
    }

    void accompaniedBy(String others) {
        this.others = others;
    }

    /** The day of signing does not count. */
    void sign(LocalDate today, int days, WorkdayTable workdays) {
        signedOn = today;
        answerDays = days;
        answerUntil = workdays.after(today, days);
        round++;
    }

    /** The content changed: whoever confirmed it confirmed something else. */
    void reopen() {
        signedOn = null;
        answerDays = null;
        answerUntil = null;
        waiting = 0;
        objections = 0;
    }

    void count(List<AnswerGiven> answers) {
        waiting = (int) answers.stream().filter(each -> each.answer() == null).count();
        objections = (int) answers.stream().filter(each -> each.answer() == Answer.OBJECTED).count();
    }

    /** The last day for answers as these working days have it. */
    LocalDate lastDay(WorkdayTable workdays) {
        return workdays.after(signedOn, answerDays);
    }

    void answerUntil(LocalDate day) {
        answerUntil = day;
    }
}
