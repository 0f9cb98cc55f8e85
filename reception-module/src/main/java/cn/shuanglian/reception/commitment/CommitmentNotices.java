package cn.shuanglian.reception.commitment;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tells units and offices what concerns them about promises; who spoke stands in no notice. */
@Dependent
class CommitmentNotices {
    @Inject
    Notices notices;

    /** The unit hears that its answer stands in the ledger. */
    void made(Commitment commitment) {
        if (commitment.unitId() != null) {
            notices.tell(tell(NoticeKind.COMMITMENT_MADE, Recipient.unit(commitment.unitId()), commitment, Long.toString(commitment.version()), ""));
        }
    }

    /** Whose turn it is now hears of the step. */
    void taken(Commitment commitment, CommitmentAction action, String note) {
        Recipient to = switch (action) {
            case ASK_MOVE, FULFIL -> office(commitment);
            case TELL -> null;
            default -> commitment.unitId() == null ? null : Recipient.unit(commitment.unitId());
        };
        if (to != null) {
            notices.tell(tell(NoticeKind.COMMITMENT_STEP, to, commitment, Long.toString(commitment.version()), note == null ? "" : note, action.name()));
        }
    }

    /** What a round tells of promises near or past their day; the office hears only of what is past. @param step which reminder it is */
    List<Tell> due(Commitment commitment, int step, boolean past) {
        Recipient unit = commitment.unitId() == null ? office(commitment) : Recipient.unit(commitment.unitId());
        String key = commitment.dueOn() + ":" + step;
        Tell told = tell(NoticeKind.COMMITMENT_DUE, unit, commitment, key, "", past ? "PAST" : "SOON");
        return !past || commitment.unitId() == null ? List.of(told)
                : List.of(told, tell(NoticeKind.COMMITMENT_DUE, office(commitment), commitment, key, "", "PAST"));
    }

    private static Recipient office(Commitment commitment) {
        return Recipient.office(commitment.areaCode(), LIAISON_OFFICE);
    }

    private static Tell tell(NoticeKind kind, Recipient to, Commitment commitment, String key, String... words) {
        String[] arguments = new String[words.length + 2];
        arguments[0] = commitment.dueOn() == null ? "" : commitment.dueOn().toString();
        arguments[1] = commitment.number() + " " + commitment.title();
        System.arraycopy(words, 0, arguments, 2, words.length);
        return Tell.now(kind + ":" + commitment.id() + ":" + key, to, kind, "/reception/commitment.xhtml?id=" + commitment.id(), arguments);
    }
}
