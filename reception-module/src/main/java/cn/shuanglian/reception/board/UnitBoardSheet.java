package cn.shuanglian.reception.board;

import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The board as leaders take it along. */
@ApplicationScoped
class UnitBoardSheet implements SheetExport<BoardFilter, UnitScore> {
    private static final SheetShape<UnitScore> SHAPE = SheetShape.<UnitScore>empty()
            .column(Column.optional("承办单位"), UnitScore::unitName)
            .column(Column.optional("行政区划"), UnitScore::area)
            .column(Column.optional("交办"), row -> row.count(UnitFigure.HANDED))
            .column(Column.optional("按期签收"), row -> row.count(UnitFigure.ACCEPTED_IN_TIME))
            .column(Column.optional("逾期签收"), row -> row.count(UnitFigure.ACCEPTED_LATE))
            .column(Column.optional("按期答复"), row -> row.count(UnitFigure.ANSWERED_IN_TIME))
            .column(Column.optional("逾期答复"), row -> row.count(UnitFigure.ANSWERED_LATE))
            .column(Column.optional("超期未办"), row -> row.count(UnitFigure.OVERDUE))
            .column(Column.optional("按期答复率"), UnitScore::getInTimeRate)
            .column(Column.optional("在办"), row -> row.count(UnitFigure.OPEN))
            .column(Column.optional("退回改交"), row -> row.count(UnitFigure.TAKEN_BACK))
            .column(Column.optional("被催办"), row -> row.count(UnitFigure.URGED))
            .column(Column.optional("已解决"), row -> row.count(UnitFigure.SOLVED))
            .column(Column.optional("部分解决"), row -> row.count(UnitFigure.PARTLY))
            .column(Column.optional("列入计划"), row -> row.count(UnitFigure.PLANNED))
            .column(Column.optional("解释说明"), row -> row.count(UnitFigure.EXPLAINED))
            .column(Column.optional("满意"), row -> row.count(UnitFigure.SATISFIED))
            .column(Column.optional("基本满意"), row -> row.count(UnitFigure.BASICALLY))
            .column(Column.optional("不满意"), row -> row.count(UnitFigure.DISSATISFIED))
            .column(Column.optional("态度满意"), row -> row.count(UnitFigure.ATTITUDE_SATISFIED))
            .column(Column.optional("态度基本满意"), row -> row.count(UnitFigure.ATTITUDE_BASICALLY))
            .column(Column.optional("态度不满意"), row -> row.count(UnitFigure.ATTITUDE_DISSATISFIED))
            .column(Column.optional("承诺"), row -> row.count(UnitFigure.PROMISED))
            .column(Column.optional("已兑现"), row -> row.count(UnitFigure.KEPT))
            .column(Column.optional("逾期未兑现"), row -> row.count(UnitFigure.BROKEN));

    @Inject
    UnitBoard board;

    @Override
    public String kind() {
        return "unit-board";
    }

    @Override
    public Class<BoardFilter> filter() {
        return BoardFilter.class;
    }

    @Override
    public SheetShape<UnitScore> shape() {
        return SHAPE;
    }

    @Override
    public Listing<UnitScore> lines(BoardFilter filter, ListRequest request) {
        return new Listing<>(board.list(filter), null, null);
    }
}
