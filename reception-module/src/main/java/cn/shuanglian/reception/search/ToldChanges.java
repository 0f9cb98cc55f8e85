package cn.shuanglian.reception.search;

import cn.shuanglian.reception.opinion.OpinionRecorded;
import cn.shuanglian.reception.session.ReceptionHeld;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes what comes from sheets, of which the journal has one line for all rows and the feed needs one for each. */
@ApplicationScoped
class ToldChanges {
    @Inject
    Changes changes;

    void on(@Observes OpinionRecorded recorded) {
        changes.note("opinion", recorded.opinionId(), recorded.area(), ChangeKind.SAVED);
    }

    void on(@Observes ReceptionHeld held) {
        changes.note("reception", held.receptionId(), held.area(), ChangeKind.SAVED);
    }
}
