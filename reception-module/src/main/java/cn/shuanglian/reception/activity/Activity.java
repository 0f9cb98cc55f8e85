package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.key.Keys;
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
import java.util.Objects;

/** Times of day are kept as minutes since midnight, which no server's time zone can shift. */
@Entity
@Table(name = "reception_activity")
class Activity {
    @Id
    private long id;
    @Column(name = "group_id")
    private long groupId;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private ActivityKind kind;
    private String topic;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "until_on")
    private LocalDate untilOn;
    @Column(name = "start_minute")
    private Integer startMinute;
    @Column(name = "end_minute")
    private Integer endMinute;
    private String place;
    private String agenda;
    @Enumerated(EnumType.STRING)
    private ActivityStatus status;
    @Column(name = "moved_from")
    private LocalDate movedFrom;
    @Column(name = "cancel_reason")
    private String cancelReason;
    private String findings;
    @Column(name = "recorded_at")
    private long recordedAt;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Version
    private long version;

    protected Activity() {
    }

    Activity(long groupId, String areaCode, ActivityPlan plan) {
        id = Keys.next();
        this.groupId = groupId;
        this.areaCode = areaCode;
        status = ActivityStatus.PLANNED;
        become(plan);
    }

    /** Takes the plan over and tells whether anybody who was invited has to think again: another time or another place. */
    final boolean become(ActivityPlan plan) {
        LocalDate until = plan.until() == null ? plan.date() : plan.until();
        Integer start = minute(plan.start());
        Integer end = minute(plan.end());
        boolean otherDay = fromOn != null && !fromOn.equals(plan.date());
        boolean moved = fromOn != null && (otherDay || !until.equals(untilOn) || !Objects.equals(start, startMinute)
                || !Objects.equals(end, endMinute) || !plan.place().strip().equals(place));
        if (otherDay) {
            LocalDate first = movedFrom == null ? fromOn : movedFrom;
            movedFrom = first.equals(plan.date()) ? null : first;
        }
        kind = plan.kind();
        topic = plan.topic().strip();
        fromOn = plan.date();
        untilOn = until;
        startMinute = start;
        endMinute = end;
        place = plan.place().strip();
        agenda = plan.agenda() == null || plan.agenda().isBlank() ? null : plan.agenda().strip();
        return moved;
    }

    private static Integer minute(LocalTime time) {
        return time == null ? null : time.toSecondOfDay() / 60;
    }

    void held(String findings) {
        status = ActivityStatus.HELD;
        this.findings = findings == null || findings.isBlank() ? null : findings.strip();
    }

    void cancel(String reason) {
        status = ActivityStatus.CANCELLED;
        cancelReason = reason;
    }

    /** The time changes with everything that happens to it, so that the version does, too, when only an invitation was answered. */
    void recorded(long at, long by) {
        recordedAt = Math.max(at, recordedAt + 1);
        recordedBy = by;
    }

    ActivityHeld held(List<Long> came) {
        return new ActivityHeld(id, fromOn, groupId, areaCode, kind, came);
    }

    /** It was neither held nor called off. */
    boolean isOpen() {
        return status == ActivityStatus.PLANNED;
    }

    /** It is open, and its last day is not over. */
    boolean isToCome(LocalDate today) {
        return isOpen() && !untilOn.isBefore(today);
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    String areaCode() {
        return areaCode;
    }

    String topic() {
        return topic;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    ActivityKind kind() {
        return kind;
    }

    LocalDate movedFrom() {
        return movedFrom;
    }

    /** Null where it takes the whole day. */
    LocalTime start() {
        return startMinute == null ? null : LocalTime.ofSecondOfDay(startMinute * 60L);
    }

    LocalTime end() {
        return endMinute == null ? null : LocalTime.ofSecondOfDay(endMinute * 60L);
    }

    long recordedAt() {
        return recordedAt;
    }

    String place() {
        return place;
    }

    String agenda() {
        return agenda;
    }

    ActivityStatus status() {
        return status;
    }

    String cancelReason() {
        return cancelReason;
    }

    String findings() {
        return findings;
    }

    long version() {
        return version;
    }
}
