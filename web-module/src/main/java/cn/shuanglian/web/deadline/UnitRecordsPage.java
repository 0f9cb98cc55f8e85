package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.board.BoardFilter;
import cn.shuanglian.reception.board.UnitBoard;
import cn.shuanglian.reception.board.UnitFigure;
import cn.shuanglian.reception.deadline.DeadlineRow;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.unit.Units;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The records behind one figure of a unit. */
@Named
@RequestScoped
public class UnitRecordsPage {
    @Inject
    UnitBoard board;
    @Inject
    Units units;
    @Inject
    ListQuery query;

    private Listing<DeadlineRow> listing;
    private long count;
    private String unitName = "";
    private UnitFigure figure = UnitFigure.HANDED;

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        long unit = PathId.of("unit", query.text("unit"));
        unitName = units.names(List.of(unit)).getOrDefault(unit, "");
        UnitFigure asked = query.oneOf("figure", UnitFigure.class);
        figure = asked == null ? UnitFigure.HANDED : asked;
        BoardFilter filter = UnitBoardPage.filter(query);
        listing = ListNotices.shown(query.getFaults(), "reception", () -> board.records(figure, UnitBoardPage.checked(filter), query.page()));
        if (listing != null) {
            count = board.count(figure, filter);
        }
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<DeadlineRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public String getTitle() {
        return PageWords.of("reception", "unitRecords.title", unitName, PageWords.of("reception", "unitFigure." + figure));
    }

    /** Done, but after its last day. */
    public boolean late(DeadlineRow row) {
        LocalDate done = row.doneOn();
        return done != null && done.isAfter(row.endsOn());
    }
}
