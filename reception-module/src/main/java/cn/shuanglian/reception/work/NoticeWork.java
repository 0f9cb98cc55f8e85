package cn.shuanglian.reception.work;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.notice.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Notices that nobody has read yet; one query. */
@ApplicationScoped
class NoticeWork implements WaitingWork {
    @Inject
    Inbox inbox;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        return List.of(new WaitingLine("notices", inbox.count(true), null, false, "/registry/inbox.xhtml?unread=true"));
    }
}
