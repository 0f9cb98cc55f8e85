package cn.shuanglian.reception.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.opinion.TiedOpinion;
import cn.shuanglian.registry.fault.Refused;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeRulesTest {
    private static final TiedOpinion MASTER = new Tied(1, OpinionStatus.ACCEPTED).build();
    private static final Set<OpinionStatus> CAN_WAIT = EnumSet.of(OpinionStatus.RECORDED, OpinionStatus.AT_GOVERNMENT, OpinionStatus.HANDED_ON,
            OpinionStatus.RETURN_ASKED, OpinionStatus.ACCEPTED, OpinionStatus.EXTENSION_ASKED, OpinionStatus.PAUSED);
    private static final Set<OpinionStatus> CANNOT_LEAD = EnumSet.of(OpinionStatus.REPLIED, OpinionStatus.FED_BACK, OpinionStatus.COORDINATING,
            OpinionStatus.CLOSED);

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void onlyWhatHasNoAnswerInSightCanWaitForAnothers(OpinionStatus status) {
        ThrowingCallable merging = () -> MergeRules.checkMember(new Tied(2, status).build(), MASTER);

        assertThat(MergeRules.mayJoin(new Tied(2, status).build())).isEqualTo(CAN_WAIT.contains(status));
        if (CAN_WAIT.contains(status)) {
            assertThatCode(merging).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(merging).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void anythingWhoseAnswerIsStillToComeCanStandForOthers(OpinionStatus status) {
        ThrowingCallable leading = () -> MergeRules.checkMaster(new Tied(1, status).build());

        assertThat(MergeRules.mayLead(new Tied(1, status).build())).isNotEqualTo(CANNOT_LEAD.contains(status));
        if (CANNOT_LEAD.contains(status)) {
            refused(leading, "merge.masterAnswered");
        } else {
            assertThatCode(leading).doesNotThrowAnyException();
        }
    }

    @Test
    void thereAreNoChainsAndNoCycles() {
        refused(() -> MergeRules.checkMaster(new Tied(1, OpinionStatus.RECORDED).into(7L).build()), "merge.masterIsMember");
        refused(() -> MergeRules.checkMember(new Tied(2, OpinionStatus.RECORDED).into(7L).build(), MASTER), "merge.already");
        refused(() -> MergeRules.checkMember(new Tied(2, OpinionStatus.RECORDED).master().build(), MASTER), "merge.memberIsMaster");
        refused(() -> MergeRules.checkMember(MASTER, MASTER), "merge.itself");
    }

    @Test
    void whatWasAnsweredOnceDoesNotWaitForAnotherAnswer() {
        refused(() -> MergeRules.checkMember(new Tied(2, OpinionStatus.ACCEPTED).answered().build(), MASTER), "merge.memberAnswered");
        refused(() -> MergeRules.checkMember(new Tied(2, OpinionStatus.CLOSED).build(), MASTER), "merge.memberAnswered");
        refused(() -> MergeRules.checkMember(new Tied(2, OpinionStatus.IN_SUGGESTION).build(), MASTER), "merge.memberOnItsWay");
    }

    @Test
    void whoeverOnlyReadsAnOpinionTiesNothingToIt() {
        refused(() -> MergeRules.checkMaster(new Tied(1, OpinionStatus.RECORDED).foreign().build()), "merge.notYours");
        refused(() -> MergeRules.checkMember(new Tied(2, OpinionStatus.RECORDED).foreign().build(), MASTER), "merge.notYours");
        refused(() -> MergeRules.checkParting(new Tied(2, OpinionStatus.RECORDED).into(1L).foreign().build()), "merge.notYours");
    }

    @Test
    void partingEndsWithTheAnswer() {
        assertThatCode(() -> MergeRules.checkParting(new Tied(2, OpinionStatus.HANDED_ON).into(1L).build())).doesNotThrowAnyException();
        refused(() -> MergeRules.checkParting(new Tied(2, OpinionStatus.REPLIED).into(1L).answered().build()), "merge.answerStays");
        refused(() -> MergeRules.checkParting(new Tied(2, OpinionStatus.RECORDED).build()), "merge.notMerged");
    }

    private static void refused(ThrowingCallable check, String code) {
        assertThatThrownBy(check).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** An opinion in that state that nothing else is known of. */
    private static final class Tied {
        private final long id;
        private final OpinionStatus status;
        private boolean answered;
        private boolean master;
        private Long into;
        private boolean mine = true;

        Tied(long id, OpinionStatus status) {
            this.id = id;
            this.status = status;
        }

        Tied answered() {
            answered = true;
            return this;
        }

        Tied master() {
            master = true;
            return this;
        }

        Tied into(Long other) {
            into = other;
            return this;
        }

        Tied foreign() {
            mine = false;
            return this;
        }

        TiedOpinion build() {
            return new TiedOpinion(id, "YJ-" + id, "431281", status, answered, master, into, 1, mine);
        }
    }
}
