package cn.shuanglian.web.invitation;

import cn.shuanglian.reception.invitation.InvitationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How an answer looks; the word beside it says the same. */
@Named("invitationTones")
@ApplicationScoped
public class InvitationTones {
    public String of(InvitationState state) {
        return switch (state) {
            case SENT, SWAP_PROPOSED -> "info";
            case UNANSWERED -> "warn";
            case CONFIRMED -> "good";
            case DECLINED -> "bad";
            case SWAPPED, WITHDRAWN -> "neutral";
        };
    }
}
