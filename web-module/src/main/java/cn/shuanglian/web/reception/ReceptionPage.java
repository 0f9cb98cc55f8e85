package cn.shuanglian.web.reception;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionDeputy;
import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One reception. */
@Named
@RequestScoped
public class ReceptionPage {
    @Inject
    ListQuery query;
    @Inject
    Receptions receptions;

    private ReceptionSheet sheet;

    /** Reads the reception that the address names. */
    public void load() {
        sheet = receptions.require(PathId.of("reception", query.text("id")));
    }

    /** The reception; forms of the page are looked for before the page is shown. */
    public ReceptionSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    /** Why it was moved or cancelled: what somebody wrote, or the program's own reason in words. */
    public String getChangeReason() {
        String key = "changeReason." + getSheet().changeReason();
        String words = PageWords.of("reception", key);
        return words.equals(key) ? getSheet().changeReason() : words;
    }

    /** The deputies who came. */
    public List<ReceptionDeputy> getCame() {
        return getSheet().row().deputies().stream().filter(deputy -> deputy.attendance() == Attendance.CAME).toList();
    }

    /** Day and station, as the page is called. */
    public String getTitle() {
        return sheet == null ? "" : sheet.row().date() + " " + sheet.row().stationName();
    }
}
