package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One decision about a parameter; it is never changed, only revoked before its day. */
@Entity
@Table(name = "registry_parameter_value")
class Decision {
    @Id
    private long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parameter_id")
    private Setting setting;
    private Integer amount;
    private LocalDate since;
    @Column(name = "document_id")
    private Long documentId;
    private String article;
    private boolean revoked;
    @Column(name = "decided_at")
    private long decidedAt;

    protected Decision() {
    }

    /** @param amount null takes the own value back */
    Decision(Setting setting, Integer amount, LocalDate since, Long documentId, String article, Instant at) {
        id = Keys.next();
        this.setting = setting;
        this.amount = amount;
        this.since = since;
        this.documentId = documentId;
        this.article = article;
        decidedAt = at.toEpochMilli();
    }

    void revoke() {
        revoked = true;
    }

    Provision provision() {
        return new Provision(id, setting.area(), setting.parameter(), amount, since, documentId, article, revoked);
    }

    Setting setting() {
        return setting;
    }
}
