package cn.shuanglian.reception.merge;

import cn.shuanglian.reception.opinion.AfterOpinion;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Customizer(AfterOpinion.class)
@Table(name = "reception_opinion_tie")
class OpinionTie {
    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private TieKind kind;
    @Column(name = "member_id")
    private long memberId;
    @Column(name = "master_id")
    private long masterId;
    private String reason;
    @Column(name = "made_at")
    private long madeAt;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "ended_at")
    private Long endedAt;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "end_reason")
    private String endReason;

    protected OpinionTie() {
    }

    OpinionTie(TieKind kind, long memberId, long masterId, String reason, Instant at, String who) {
        id = Keys.next();
        this.kind = kind;
        this.memberId = memberId;
        this.masterId = masterId;
        this.reason = reason;
        madeAt = at.toEpochMilli();
        madeBy = who;
    }

    void end(String why, Instant at, String who) {
        endedAt = at.toEpochMilli();
        endedBy = who;
        endReason = why;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    long memberId() {
        return memberId;
    }

    long masterId() {
        return masterId;
    }
}
