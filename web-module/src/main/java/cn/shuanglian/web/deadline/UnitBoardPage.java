package cn.shuanglian.web.deadline;

import cn.shuanglian.reception.board.BoardFilter;
import cn.shuanglian.reception.board.UnitBoard;
import cn.shuanglian.reception.board.UnitFigure;
import cn.shuanglian.reception.board.UnitScore;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How units do with what they are handed; every figure leads to the records behind it. */
@Named
@Downloads("unit-board")
@RequestScoped
public class UnitBoardPage implements Downloadable {
    @Inject
    UnitBoard board;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private List<UnitScore> rows;
    private List<AreaRow> choices = List.of();
    private Map<String, String> areaNames = Map.of();

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        BoardFilter filter = filter();
        choices = areas.choices();
        rows = ListNotices.shown(query.getFaults(), "reception", () -> board.list(checked(filter)));
        if (rows != null) {
            areaNames = areas.names(rows.stream().map(UnitScore::area).distinct().toList());
        }
    }

    static BoardFilter checked(BoardFilter filter) {
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            throw new Refused("period.reversed", "to");
        }
        return filter;
    }

    @Override
    public BoardFilter filter() {
        return filter(query);
    }

    static BoardFilter filter(ListQuery query) {
        return new BoardFilter(query.area("area"), query.id("unit"), query.date("from"), query.date("to"));
    }

    /** The units, or null when the address cannot be read. */
    public List<UnitScore> getRows() {
        return rows;
    }

    public List<AreaRow> getAreas() {
        return choices;
    }

    public String areaName(UnitScore row) {
        return areaNames.getOrDefault(row.area(), row.area());
    }

    /** How far units are with what they were handed. */
    public Set<UnitFigure> getHandling() {
        return EnumSet.range(UnitFigure.HANDED, UnitFigure.URGED);
    }

    /** What came of it. */
    public Set<UnitFigure> getOutcome() {
        return EnumSet.range(UnitFigure.SOLVED, UnitFigure.BROKEN);
    }

    /** Address of the records behind a figure of a unit. */
    public String records(UnitScore row, String figure) {
        String own = "/reception/unitRecords.xhtml?unit=" + row.unitId() + "&figure=" + figure;
        return own + kept("area") + kept("from") + kept("to");
    }

    private String kept(String name) {
        String value = query.text(name);
        return value == null || !value.matches("[\\w-]+") ? "" : "&" + name + "=" + value;
    }

    /** Such as 54.1%; a dash where there is nothing to divide by. */
    public String percent(BigDecimal rate) {
        return rate == null ? "—" : rate.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
