package cn.shuanglian.evaluation.cadre;

import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Asks cadres to come. */
@Dependent
class CadreNews {
    @Inject
    Notices notices;
    @Inject
    Journal journal;

    void invite(CadreRow row, LocalDate today) {
        notices.tell(Tell.now("cadre-invited:" + row.id() + ":" + today, Recipient.deputy(row.id()), NoticeKind.CADRE_INVITED,
                "/reception/myReceptions.xhtml", Integer.toString(today.getYear()), Integer.toString(row.receptions()), Integer.toString(row.required()),
                row.planned() == 0 ? "NOTHING_PLANNED" : "PLANNED", "", Integer.toString(row.planned())));
        journal.enter(Deed.done("CADRE_INVITED", "deputy", row.id(), row.area(), "receptions " + row.receptions() + " of " + row.required()
                + ", planned " + row.planned()));
    }
}
