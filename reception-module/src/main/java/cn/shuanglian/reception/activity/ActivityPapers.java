package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.attachment.AttachmentRow;
import cn.shuanglian.registry.funding.SpendingRow;
import java.util.List;

/** What an activity led to and left behind. */
public record ActivityPapers(List<Outcome> opinions, List<Outcome> suggestions, List<SpendingRow> expenses, List<AttachmentRow> files) {
    /** An opinion or a suggestion it led to. */
    public record Outcome(ActivityLinkKind kind, long id, String number, String title) {
    }

    /** Fen that were spent and not taken back. */
    public long spent() {
        return expenses.stream().filter(each -> !each.reversed()).mapToLong(SpendingRow::fen).sum();
    }
}
