package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.eclipse.persistence.annotations.Customizer;

/** One line of an opinion's timeline; never changed. */
@Entity
@Customizer(AfterOpinion.class)
@Table(name = "reception_opinion_step")
class StepTaken {
    static final String RECORD = "RECORD";
    static final String IMPORT = "IMPORT";
    static final String FOLLOW = "FOLLOW";
    static final String ABOUT = "ABOUT";
    static final String ANSWERED_BY_SUGGESTION = "ANSWERED_BY_SUGGESTION";
    static final String SUGGESTION_ENDED = "SUGGESTION_ENDED";
    static final String OTHER_SUGGESTION = "OTHER_SUGGESTION";
    static final String PROMISE_ENDED = "PROMISE_ENDED";
    static final String MERGE = "MERGE";
    static final String TAKE_IN = "TAKE_IN";
    static final String UNMERGE = "UNMERGE";
    static final String LET_GO = "LET_GO";
    static final String SAME_MATTER = "SAME_MATTER";
    static final String NOT_SAME = "NOT_SAME";
    static final String ANSWERED_WITH = "ANSWERED_WITH";

    @Id
    private long id;
    @Column(name = "opinion_id")
    private long opinionId;
    @Column(name = "taken_at")
    private long takenAt;
    private String action;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private OpinionStatus fromStatus;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private OpinionStatus toStatus;
    private String who;
    private String note;
    @Column(name = "unit_id")
    private Long unitId;
    @Enumerated(EnumType.STRING)
    @Column(name = "urge_level")
    private UrgeLevel urgeLevel;
    private Integer amount;

    protected StepTaken() {
    }

    StepTaken(Opinion opinion, String action, OpinionStatus from, String who, Instant at, String note) {
        id = Keys.next();
        opinionId = opinion.id();
        takenAt = at.toEpochMilli();
        this.action = action;
        fromStatus = from;
        toStatus = opinion.status();
        this.who = who;
        this.note = note;
    }

    StepTaken about(Said said) {
        unitId = said.unit();
        urgeLevel = said.level();
        amount = said.days();
        return this;
    }

    Long unitId() {
        return unitId;
    }

    TimelineEntry entry(Map<Long, String> unitNames) {
        return new TimelineEntry(Instant.ofEpochMilli(takenAt), action, fromStatus, toStatus, who, note, unitId == null ? null : unitNames.get(unitId),
                urgeLevel, amount);
    }
}
