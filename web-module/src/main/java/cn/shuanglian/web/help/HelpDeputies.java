package cn.shuanglian.web.help;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.list.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** For whom the reader can record help: a deputy for the own mandates, an office for whoever it finds by name. */
@Named
@RequestScoped
public class HelpDeputies {
    private static final int OFFERED = 12;

    @Inject
    Deputies deputies;
    @Inject
    Callers callers;

    private List<DeputyRow> own;

    /** The reader records for others; courtesy, the facade keeps the rights. */
    public boolean isOffice() {
        return callers.current().has(Role.LIAISON_OFFICE);
    }

    /** The reader's own mandates. */
    public List<DeputyRow> getOwn() {
        if (own == null) {
            Long person = callers.current().personId();
            boolean deputy = callers.current().has(Role.DEPUTY) || callers.current().has(Role.GROUP_LEADER);
            own = person == null || !deputy ? List.of() : deputies.ofPerson(person);
        }
        return own;
    }

    /** The reader can record help for somebody. */
    public boolean isRecording() {
        return isOffice() || !getOwn().isEmpty();
    }

    /** Active deputies whose name begins with the words. */
    public List<DeputyRow> like(String words) {
        return deputies.list(DeputyFilter.with().words(words).statuses(Set.of(MandateStatus.ACTIVE)).build(), ListRequest.first(OFFERED)).rows();
    }
}
