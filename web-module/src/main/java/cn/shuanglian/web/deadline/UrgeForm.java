package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.deadline.DeadlineRow;
import cn.shuanglian.reception.deadline.DeadlineState;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.urge.UrgeItem;
import cn.shuanglian.reception.urge.Urges;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Urges the item of one row of the list of deadlines and returns to where the list was. */
@Named
@RequestScoped
public class UrgeForm {
    private static final List<String> URGERS = List.of("DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "GOVERNMENT_OFFICE");
    private static final String PAGE = "/reception/deadlines.xhtml";

    @Inject
    Urges urges;
    @Inject
    ListQuery query;

    /** Whether there is somebody to urge, and the reader may. */
    public boolean offers(DeadlineRow row) {
        boolean answering = row.owner() == OwnerKind.OPINION || row.owner() == OwnerKind.SUGGESTION;
        return answering && row.unitId() != null && row.state() == DeadlineState.RUNNING && isUrger();
    }

    private static boolean isUrger() {
        return URGERS.stream().anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    /**
     * Called while steps are taken, not when the page is about to be shown: words told then would not survive the redirect. The button that
     * was pressed names the row's item, whatever the list has become since.
     */
    public void take() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        String pressed = context.isPostback() ? query.text("urge") : null;
        if (pressed == null) {
            return;
        }
        LocalDate[] again = new LocalDate[1];
        UrgeItem item = item(pressed);
        if (item != null && Steps.take(() -> again[0] = urges.urge(item)) == Steps.End.DONE) {
            Notices.done(PageWords.of("reception", "deadlines.urged", again[0].toString()));
        }
        ExternalContext out = context.getExternalContext();
        out.redirect(out.getRequestContextPath() + address());
        context.responseComplete();
    }

    private static UrgeItem item(String pressed) {
        String[] parts = pressed.split(":", 2);
        boolean known = parts.length == 2 && Keys.isKey(parts[1]) && Stream.of(OwnerKind.values()).anyMatch(kind -> kind.name().equals(parts[0]));
        return known ? new UrgeItem(OwnerKind.valueOf(parts[0]), Long.parseLong(parts[1]), null) : null;
    }

    /** Where the list stands, for the form to carry along; under names of its own, since Faces would take those of the filters for input. */
    public String getList() {
        return query.without(List.of("cursor", "back"));
    }

    /** Nowhere but this list, whatever the form says. */
    private String address() {
        String list = query.text("list");
        return list != null && list.startsWith(PAGE + "?") ? list : PAGE;
    }
}
