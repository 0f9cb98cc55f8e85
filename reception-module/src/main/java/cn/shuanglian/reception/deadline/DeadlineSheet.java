package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The terms as a sheet to take along. */
@ApplicationScoped
class DeadlineSheet implements SheetExport<DeadlineFilter, DeadlineRow> {
    private static final Map<OwnerKind, String> OWNERS = Map.of(OwnerKind.OPINION, "群众意见", OwnerKind.SUGGESTION, "代表建议", OwnerKind.CHECK, "排查",
            OwnerKind.COMMITMENT, "承诺事项");
    private static final Map<DeadlineState, String> STATES = Map.of(DeadlineState.RUNNING, "办理中", DeadlineState.PAUSED, "暂停", DeadlineState.DONE, "已办",
            DeadlineState.CANCELLED, "已取消");
    private static final Map<TermKind, String> TERMS = Map.ofEntries(Map.entry(TermKind.SORT, "交办"), Map.entry(TermKind.ACCEPT, "签收"),
            Map.entry(TermKind.ANSWER, "答复"), Map.entry(TermKind.CO_ANSWER, "协办"), Map.entry(TermKind.FEED_BACK, "反馈"),
            Map.entry(TermKind.REHANDLE, "重新办理"), Map.entry(TermKind.REPORTED_UP, "上报答复"), Map.entry(TermKind.SUGGESTION_HAND_OVER, "交办"),
            Map.entry(TermKind.SUGGESTION_ACCEPT, "签收"), Map.entry(TermKind.SUGGESTION_CONTACT, "联系代表"), Map.entry(TermKind.SUGGESTION_ANSWER, "答复"),
            Map.entry(TermKind.SUGGESTION_CO_ANSWER, "协办"), Map.entry(TermKind.SUGGESTION_EVALUATE, "代表评价"),
            Map.entry(TermKind.SUGGESTION_REHANDLE, "重新办理"), Map.entry(TermKind.CHECK, "排查"), Map.entry(TermKind.COMMITMENT, "兑现承诺"));
    private static final SheetShape<DeadlineRow> SHAPE = SheetShape.<DeadlineRow>empty()
            .column(Column.optional("事项"), row -> OWNERS.get(row.owner()))
            .column(Column.optional("编号"), DeadlineRow::label)
            .column(Column.optional("标题"), DeadlineRow::title)
            .column(Column.optional("期限"), row -> TERMS.get(row.term()))
            .column(Column.optional("行政区划"), DeadlineRow::area)
            .column(Column.optional("承办单位"), DeadlineRow::unitName)
            .column(Column.optional("跟踪代表"), DeadlineRow::deputyName)
            .column(Column.optional("起算日期"), DeadlineRow::from)
            .column(Column.optional("截止日期"), DeadlineRow::endsOn)
            .column(Column.optional("状态"), row -> STATES.get(row.state()))
            .column(Column.optional("办结日期"), DeadlineRow::doneOn);

    @Inject
    Deadlines deadlines;

    @Override
    public String kind() {
        return "deadlines";
    }

    @Override
    public Class<DeadlineFilter> filter() {
        return DeadlineFilter.class;
    }

    @Override
    public SheetShape<DeadlineRow> shape() {
        return SHAPE;
    }

    @Override
    public Listing<DeadlineRow> lines(DeadlineFilter filter, ListRequest request) {
        return deadlines.list(filter, request);
    }
}
