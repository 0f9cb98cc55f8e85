package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.FeedKind;
import cn.shuanglian.reception.feed.Feeds;
import cn.shuanglian.reception.session.ReceptionFilter;
import cn.shuanglian.reception.session.ReceptionRow;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What hangs on a station's door: when deputies receive there in a month, and the next days after it. */
@Named
@RequestScoped
public class DoorNoticePage {
    private static final int NEXT = 3;
    private static final int NEXT_MONTHS = 6;

    @Inject
    Feeds feeds;
    @Inject
    Stations stations;
    @Inject
    Receptions receptions;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private StationRow station;
    private YearMonth month;
    private List<ReceptionRow> rows = List.of();
    private List<ReceptionRow> next = List.of();

    /** Called before the page is shown. @throws NotFound for a station of which the reader does not see everything */
    public void load() {
        long id = PathId.of("station", query.text("station"));
        feeds.find(FeedKind.STATION, id).orElseThrow(() -> new NotFound("station", id));
        station = stations.require(id);
        YearMonth asked = query.month("month");
        month = asked == null ? YearMonth.now(clock) : asked;
        rows = between(month.atDay(1), month.atEndOfMonth(), ListRequest.MOST);
        next = between(month.plusMonths(1).atDay(1), month.plusMonths(NEXT_MONTHS).atEndOfMonth(), NEXT * 2).stream()
                .filter(row -> row.status() != ReceptionStatus.CANCELLED).limit(NEXT).toList();
    }

    private List<ReceptionRow> between(LocalDate first, LocalDate last, int most) {
        return receptions.list(new ReceptionFilter(null, station.id(), null, null, null, first, last),
                new ListRequest("date", false, null, false, most)).rows();
    }

    public StationRow getStation() {
        return station;
    }

    public YearMonth getMonth() {
        return month;
    }

    /** The day it was printed. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** What is planned, was held or was cancelled in the month, the earliest first. */
    public List<ReceptionRow> getRows() {
        return rows;
    }

    /** The first ones after the month. */
    public List<ReceptionRow> getNext() {
        return next;
    }
}
