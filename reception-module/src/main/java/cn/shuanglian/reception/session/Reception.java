package cn.shuanglian.reception.session;

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
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Times of day are kept as minutes since midnight, which no server's time zone can shift. */
@Entity
@Table(name = "reception_reception")
class Reception {
    /** How many deputies receive together where no plan says otherwise (S3). */
    static final int USUAL_PLACES = 2;

    @Id
    private long id;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "start_minute")
    private int startMinute;
    @Column(name = "end_minute")
    private int endMinute;
    @Column(name = "station_id")
    private long stationId;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private ReceptionKind kind;
    @Enumerated(EnumType.STRING)
    private ReceptionStatus status;
    @Column(name = "moved_from")
    private LocalDate movedFrom;
    @Column(name = "change_reason")
    private String changeReason;
    private int places;
    private Integer visitors;
    private Integer batches;
    @Column(name = "paper_on")
    private LocalDate paperOn;
    @Column(name = "nobody_came")
    private boolean nobodyCame;
    private String summary;
    @Column(name = "recorded_at")
    private long recordedAt;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Version
    private long version;

    protected Reception() {
    }

    Reception(LocalDate heldOn, LocalTime start, LocalTime end, StationRow station, ReceptionKind kind) {
        id = Keys.next();
        this.heldOn = heldOn;
        startMinute = minute(start);
        endMinute = minute(end);
        stationId = station.id();
        areaCode = station.area();
        this.kind = kind;
        status = ReceptionStatus.PLANNED;
        places = USUAL_PLACES;
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    long id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int startMinute() {
        return startMinute;
    }

    int endMinute() {
        return endMinute;
    }

    long stationId() {
        return stationId;
    }

    String areaCode() {
        return areaCode;
    }

    ReceptionKind kind() {
        return kind;
    }

    /** How many deputies can receive there. */
    int places() {
        return places;
    }

    void offer(int places) {
        this.places = places;
    }

    ReceptionStatus status() {
        return status;
    }

    /** It was neither held nor called off, and its day is not over. */
    boolean isToCome(LocalDate today) {
        return (status == ReceptionStatus.PLANNED || status == ReceptionStatus.ANNOUNCED) && !heldOn.isBefore(today);
    }

    /** Neither has it begun. */
    boolean isAhead(LocalDateTime now) {
        return isToCome(now.toLocalDate()) && heldOn.atStartOfDay().plusMinutes(startMinute).isAfter(now);
    }

    boolean nobodyCame() {
        return nobodyCame;
    }

    Integer batches() {
        return batches;
    }

    LocalDate paperOn() {
        return paperOn;
    }

    String summary() {
        return summary;
    }

    /** Why it was moved or cancelled, or null. */
    String changeReason() {
        return changeReason;
    }

    long version() {
        return version;
    }

    /** The time of recording changes with every correction, so that the version does, too, when only attendance was corrected. */
    void held(Integer visitors, Integer batches, boolean nobodyCame, String summary, long at, long by) {
        status = ReceptionStatus.HELD;
        this.visitors = visitors;
        this.batches = batches;
        this.nobodyCame = nobodyCame;
        this.summary = summary;
        recorded(at, by);
    }

    /** It is typed in from a paper sheet of that day, or was recorded at the desk. */
    void from(LocalDate paperOn) {
        this.paperOn = paperOn;
    }

    /** The day it was first planned for stays known, however often it is moved; the new one is still to be announced. */
    void move(LocalDate day, LocalTime start, LocalTime end, String reason) {
        LocalDate first = movedFrom == null ? heldOn : movedFrom;
        movedFrom = first.equals(day) ? null : first;
        heldOn = day;
        startMinute = minute(start);
        endMinute = minute(end);
        status = ReceptionStatus.PLANNED;
        changeReason = reason;
    }

    void cancel(String reason) {
        status = ReceptionStatus.CANCELLED;
        changeReason = reason;
    }

    void recorded(long at, long by) {
        recordedAt = Math.max(at, recordedAt + 1);
        recordedBy = by;
    }

    void ends(LocalTime end) {
        endMinute = minute(end);
    }
}
