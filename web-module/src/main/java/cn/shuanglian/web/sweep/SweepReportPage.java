package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.CheckFilter;
import cn.shuanglian.reception.sweep.CheckRow;
import cn.shuanglian.reception.sweep.CheckState;
import cn.shuanglian.reception.sweep.SweepChecks;
import cn.shuanglian.reception.sweep.SweepSheet;
import cn.shuanglian.reception.sweep.Sweeps;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The report of a sweep, to be printed. */
@Named
@RequestScoped
public class SweepReportPage {
    @Inject
    Sweeps sweeps;
    @Inject
    SweepChecks checks;
    @Inject
    SweepReport report;
    @Inject
    ListQuery query;

    private SweepSheet sheet;
    private List<CheckRow> hazards;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or not the reader's */
    public void load() {
        getSheet();
    }

    /** The sweep that the address names. */
    public SweepSheet getSheet() {
        if (sheet == null) {
            sheet = sweeps.find(PathId.of("sweep", query.text("id")));
        }
        return sheet;
    }

    public String getTitle() {
        return report.title(getSheet(), PageWords.locale());
    }

    public List<String> getParagraphs() {
        return report.paragraphs(getSheet(), PageWords.locale());
    }

    /** The places at which a hazard was found, those still to be mended first; at most 500 of each. */
    public List<CheckRow> getHazards() {
        if (hazards == null) {
            hazards = Stream.of(CheckState.HAZARD_FOUND, CheckState.MENDED)
                    .flatMap(state -> checks.list(CheckFilter.in(getSheet().row().id(), state),
                            ListRequest.first(ListRequest.MOST)).rows().stream()).toList();
        }
        return hazards;
    }
}
