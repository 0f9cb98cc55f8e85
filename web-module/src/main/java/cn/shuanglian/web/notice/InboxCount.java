package cn.shuanglian.web.notice;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.notice.Inbox;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices the person who looks has not read; one query for each page, whatever the number. */
@Named
@RequestScoped
public class InboxCount {
    private static final int MOST = 99;

    @Inject
    Inbox inbox;
    @Inject
    MePage me;

    private Integer unread;

    /** The three administrators have no inbox. */
    public boolean isShown() {
        return !me.getRoles().isEmpty() && !Role.ADMINS.containsAll(me.getRoles());
    }

    public int getUnread() {
        if (unread == null) {
            unread = isShown() ? inbox.unreadUpTo(MOST) : 0;
        }
        return unread;
    }

    /** The number as the header shows it. */
    public String getText() {
        return getUnread() > MOST ? MOST + "+" : Integer.toString(getUnread());
    }
}
