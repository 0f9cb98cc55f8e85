package cn.shuanglian.web.work;

import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.Work;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the reader; on a page of its own and at the top of the home page. */
@Named
@RequestScoped
public class WorkPage {
    @Inject
    Work work;
    @Inject
    Callers callers;

    private List<WaitingLine> lines;

    /** Called before the page is shown; the three administrators have no work list. */
    public void load() {
        lines = work.mine();
    }

    /** What waits: late things first. */
    public List<WaitingLine> getLines() {
        if (lines == null) {
            lines = isShown() ? work.mine() : List.of();
        }
        return lines;
    }

    public boolean isShown() {
        return callers.current().groups().contains(Role.READER);
    }
}
