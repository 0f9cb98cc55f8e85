package cn.shuanglian.reception.attachment;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Customizer;

/** A file of an opinion. */
@Entity
@Customizer(cn.shuanglian.reception.opinion.AfterOpinion.class)
@Table(name = "reception_opinion_attachment")
class OpinionAttachment {
    @Id
    private long id;
    @Column(name = "opinion_id")
    private long opinionId;
    @Column(name = "attachment_id")
    private long attachmentId;
    @Column(name = "shows_speaker")
    private boolean showsSpeaker;
    @Column(name = "added_at")
    private long addedAt;
    @Column(name = "added_by")
    private String addedBy;

    protected OpinionAttachment() {
    }

    OpinionAttachment(long opinionId, long attachmentId, boolean showsSpeaker, Instant at, String by) {
        id = Keys.next();
        this.opinionId = opinionId;
        this.attachmentId = attachmentId;
        this.showsSpeaker = showsSpeaker;
        addedAt = at.toEpochMilli();
        addedBy = by;
    }

    long attachmentId() {
        return attachmentId;
    }

    long opinionId() {
        return opinionId;
    }

    boolean showsSpeaker() {
        return showsSpeaker;
    }

    Instant addedAt() {
        return Instant.ofEpochMilli(addedAt);
    }

    String addedBy() {
        return addedBy;
    }
}
