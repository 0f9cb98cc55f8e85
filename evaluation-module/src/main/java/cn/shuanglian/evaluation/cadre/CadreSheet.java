package cn.shuanglian.evaluation.cadre;

import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The board as leaders take it along. */
@ApplicationScoped
class CadreSheet implements SheetExport<CadreFilter, CadreRow> {
    private static final Map<Outlook, String> OUTLOOKS = Map.of(Outlook.MISSED, "未达标", Outlook.SHORT, "预计不足", Outlook.BEHIND, "进度落后",
            Outlook.ON_TRACK, "按进度", Outlook.MET, "已达标");
    private static final Map<DeputyLevel, String> LEVELS = Map.of(DeputyLevel.NATIONAL, "全国", DeputyLevel.PROVINCE, "省", DeputyLevel.CITY, "市",
            DeputyLevel.COUNTY, "县", DeputyLevel.TOWNSHIP, "乡镇");
    private static final SheetShape<CadreRow> SHAPE = SheetShape.<CadreRow>empty()
            .column(Column.optional("代表姓名"), CadreRow::name)
            .column(Column.optional("层级"), row -> LEVELS.get(row.level()))
            .column(Column.optional("行政区划"), CadreRow::area)
            .column(Column.optional("工作单位"), CadreRow::workUnit)
            .column(Column.optional("职务"), CadreRow::post)
            .column(Column.optional("接待次数"), CadreRow::receptions)
            .column(Column.optional("应接待次数"), CadreRow::required)
            .column(Column.optional("已安排次数"), CadreRow::planned)
            .column(Column.optional("预计缺"), CadreRow::lacking)
            .column(Column.optional("小组活动次数"), CadreRow::activities)
            .column(Column.optional("双联对数"), CadreRow::pairs)
            .column(Column.optional("已述职"), row -> row.reported() ? "是" : "否")
            .column(Column.optional("情况"), row -> OUTLOOKS.get(row.outlook()));

    @Inject
    CadreBoard board;

    @Override
    public String kind() {
        return "cadres";
    }

    @Override
    public Class<CadreFilter> filter() {
        return CadreFilter.class;
    }

    @Override
    public SheetShape<CadreRow> shape() {
        return SHAPE;
    }

    @Override
    public Listing<CadreRow> lines(CadreFilter filter, ListRequest request) {
        return new Listing<>(board.list(filter), null, null);
    }
}
