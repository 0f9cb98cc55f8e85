package cn.shuanglian.reception.invitation;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** Who did what about an invitation; never changed. */
@Entity
@Customizer(AfterInvitation.class)
@Table(name = "reception_invitation_entry")
class InvitationEntry {
    @Id
    private long id;
    @Column(name = "invitation_id")
    private long invitationId;
    private long at;
    private String who;
    @Enumerated(EnumType.STRING)
    private InvitationAction action;
    private String note;

    protected InvitationEntry() {
    }

    InvitationEntry(long invitationId, long at, String who, InvitationAction action, String note) {
        id = Keys.next();
        this.invitationId = invitationId;
        this.at = at;
        this.who = who;
        this.action = action;
        this.note = note;
    }
}
