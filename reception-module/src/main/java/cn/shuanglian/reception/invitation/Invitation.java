package cn.shuanglian.reception.invitation;

import cn.shuanglian.reception.session.AfterReception;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.Customizer;

/** One deputy's place at one reception, as far as the deputy answered. */
@Entity
@Customizer(AfterReception.class)
@Table(name = "reception_invitation")
class Invitation {
    @Id
    private long id;
    @Column(name = "reception_id")
    private long receptionId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private InvitationState state;
    private String reason;
    @Column(name = "swap_mandate_id")
    private Long swapMandateId;
    @Column(name = "swap_reception_id")
    private Long swapReceptionId;
    @Column(name = "sent_at")
    private long sentAt;
    @Column(name = "answered_at")
    private Long answeredAt;
    private int reminded;
    @Version
    private long version;

    protected Invitation() {
    }

    Invitation(long receptionId, long mandateId, String areaCode, long at) {
        id = Keys.next();
        this.receptionId = receptionId;
        this.mandateId = mandateId;
        this.areaCode = areaCode;
        send(at);
    }

    long id() {
        return id;
    }

    long receptionId() {
        return receptionId;
    }

    long mandateId() {
        return mandateId;
    }

    String areaCode() {
        return areaCode;
    }

    InvitationState state() {
        return state;
    }

    Long swapMandateId() {
        return swapMandateId;
    }

    Long swapReceptionId() {
        return swapReceptionId;
    }

    long version() {
        return version;
    }

    /** Asked anew: whatever was answered before was about another day, or another place. */
    final void send(long at) {
        become(InvitationState.SENT, null);
        sentAt = at;
        answeredAt = null;
        reminded = 0;
    }

    /** The deputy is asked again because a swap came to nothing; of what he was reminded before he need not be reminded again. */
    void reopen(long at) {
        become(InvitationState.SENT, null);
        sentAt = at;
        answeredAt = null;
    }

    /** Another deputy is asked to take the place and did not answer yet; null otherwise. */
    Long asked() {
        return InvitationState.ASKED.contains(state) ? swapMandateId : null;
    }

    void confirm(long at) {
        answer(InvitationState.CONFIRMED, null, at);
    }

    void decline(String reason, long at) {
        answer(InvitationState.DECLINED, reason, at);
    }

    /** The other deputy is asked to take the place, for a place at another reception or for nothing. */
    void propose(long otherMandate, Long otherReception, String reason, long at) {
        answer(InvitationState.SWAP_PROPOSED, reason, at);
        swapMandateId = otherMandate;
        swapReceptionId = otherReception;
    }

    void swapped(long at) {
        Long to = swapMandateId;
        Long there = swapReceptionId;
        answer(InvitationState.SWAPPED, reason, at);
        swapMandateId = to;
        swapReceptionId = there;
    }

    /** Given for a place at another reception, where the other deputy's invitation tells of the swap. */
    void givenAway(long at) {
        answer(InvitationState.SWAPPED, reason, at);
    }

    void withdraw() {
        become(InvitationState.WITHDRAWN, reason);
    }

    /**
     * What this caller may do: whoever has the place answers, whoever is asked to take it answers that; the office may do both.
     * Once the reception has begun its officer decides.
     */
    List<InvitationAction> actions(LocalDateTime start, LocalDateTime now, boolean owner, boolean asked) {
        List<InvitationAction> actions = new ArrayList<>();
        if (!start.isAfter(now) || !state.isSeated()) {
            return actions;
        }
        if (owner) {
            if (state != InvitationState.CONFIRMED) {
                actions.add(InvitationAction.CONFIRM);
            }
            actions.add(InvitationAction.DECLINE);
            if (state != InvitationState.SWAP_PROPOSED) {
                actions.add(InvitationAction.PROPOSE_SWAP);
            }
        }
        if (asked && asked() != null) {
            actions.add(InvitationAction.ACCEPT_SWAP);
            actions.add(InvitationAction.REFUSE_SWAP);
        }
        return actions;
    }

    private void answer(InvitationState state, String reason, long at) {
        become(state, reason);
        answeredAt = at;
    }

    private void become(InvitationState state, String reason) {
        this.state = state;
        this.reason = reason;
        swapMandateId = null;
        swapReceptionId = null;
    }
}
