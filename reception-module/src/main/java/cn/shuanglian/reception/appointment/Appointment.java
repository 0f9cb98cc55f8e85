package cn.shuanglian.reception.appointment;

import cn.shuanglian.reception.session.AfterReception;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.station.StationRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.persistence.annotations.Customizer;

/** Times of day are kept as minutes since midnight, as those of receptions are. */
@Entity
@Customizer(AfterReception.class)
@Table(name = "reception_appointment")
class Appointment {
    @Id
    private long id;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "proposer_person_id")
    private Long proposerPersonId;
    @Column(name = "proposer_account")
    private long proposerAccount;
    private String proposer;
    @Column(name = "station_id")
    private long stationId;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "start_minute")
    private int startMinute;
    @Column(name = "end_minute")
    private int endMinute;
    private String topic;
    @Enumerated(EnumType.STRING)
    private AppointmentState state;
    private String reason;
    @Column(name = "reception_id")
    private Long receptionId;
    @Column(name = "proposed_at")
    private long proposedAt;
    @Column(name = "answered_at")
    private Long answeredAt;
    private int reminded;
    @Version
    private long version;

    protected Appointment() {
    }

    Appointment(ProposeAppointment asked, DeputyRef cadre, StationRow station, Caller proposer, long at) {
        id = Keys.next();
        mandateId = cadre.id();
        proposerPersonId = proposer.personId();
        proposerAccount = proposer.accountId();
        this.proposer = proposer.name();
        stationId = station.id();
        areaCode = station.area();
        topic = asked.topic() == null || asked.topic().isBlank() ? null : asked.topic().strip();
        proposedAt = at;
        propose(asked.date(), asked.start(), asked.end());
        state = AppointmentState.PROPOSED;
    }

    long id() {
        return id;
    }

    long mandateId() {
        return mandateId;
    }

    String proposer() {
        return proposer;
    }

    Long proposerPersonId() {
        return proposerPersonId;
    }

    long stationId() {
        return stationId;
    }

    String areaCode() {
        return areaCode;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime start() {
        return LocalTime.ofSecondOfDay(startMinute * 60L);
    }

    LocalTime end() {
        return LocalTime.ofSecondOfDay(endMinute * 60L);
    }

    AppointmentState state() {
        return state;
    }

    long version() {
        return version;
    }

    private void propose(LocalDate day, LocalTime start, LocalTime end) {
        heldOn = day;
        startMinute = start.toSecondOfDay() / 60;
        endMinute = end.toSecondOfDay() / 60;
    }

    /** Whether the step is the cadre's, whoever takes it for him: a cadre declines and a proposer withdraws, also when it is not their turn. */
    boolean isCadres(AppointmentAction action) {
        return switch (action) {
            case DECLINE -> true;
            case WITHDRAW -> false;
            default -> isCadresTurn();
        };
    }

    boolean isCadresTurn() {
        return state == AppointmentState.PROPOSED;
    }

    /** Whose turn it is changes with every other day that is proposed. */
    void otherDate(LocalDate day, LocalTime start, LocalTime end, String reason, long at) {
        propose(day, start, end);
        answer(isCadresTurn() ? AppointmentState.OTHER_DATE : AppointmentState.PROPOSED, reason, at);
        reminded = 0;
    }

    void accept(long reception, long at) {
        receptionId = reception;
        answer(AppointmentState.ACCEPTED, null, at);
    }

    void decline(String reason, long at) {
        answer(AppointmentState.DECLINED, reason, at);
    }

    void withdraw(long at) {
        answer(AppointmentState.WITHDRAWN, reason, at);
    }

    void lapse() {
        state = AppointmentState.LAPSED;
    }

    private void answer(AppointmentState state, String reason, long at) {
        this.state = state;
        this.reason = reason;
        answeredAt = at;
    }

    /** What somebody may do who answers for the cadre, for the proposer, or for both. */
    List<AppointmentAction> actions(boolean cadre, boolean proposer) {
        if (!state.isOpen()) {
            return List.of();
        }
        boolean turn = isCadresTurn() ? cadre : proposer;
        if (!turn) {
            return proposer ? List.of(AppointmentAction.WITHDRAW) : cadre ? List.of(AppointmentAction.DECLINE) : List.of();
        }
        return proposer && !cadre ? List.of(AppointmentAction.ACCEPT, AppointmentAction.OTHER_DATE, AppointmentAction.WITHDRAW)
                : proposer ? List.of(AppointmentAction.values())
                : List.of(AppointmentAction.ACCEPT, AppointmentAction.DECLINE, AppointmentAction.OTHER_DATE);
    }
}
