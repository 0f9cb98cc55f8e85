package cn.shuanglian.reception.merge;

import cn.shuanglian.reception.opinion.OpinionFamily;
import cn.shuanglian.reception.opinion.OpinionReplied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Passes the answer of a master on to everyone who waits for it; in the same transaction, so that no speaker is left out. */
@ApplicationScoped
class MasterAnswers {
    @Inject
    OpinionFamily family;

    void on(@Observes OpinionReplied replied) {
        family.answer(replied.opinionId());
    }
}
