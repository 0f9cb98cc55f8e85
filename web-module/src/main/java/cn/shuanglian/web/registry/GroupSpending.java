package cn.shuanglian.web.registry;

import cn.shuanglian.registry.funding.FundKind;
import cn.shuanglian.registry.funding.FundYear;
import cn.shuanglian.registry.funding.LogSpending;
import cn.shuanglian.registry.funding.SpendingRow;
import cn.shuanglian.registry.funding.Spendings;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the funds of the group that is shown were spent on (S20). */
@Named
@RequestScoped
public class GroupSpending {
    @Inject
    GroupPage page;
    @Inject
    Spendings spendings;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private List<FundYear> years;
    private List<SpendingRow> rows;
    private LocalDate spentOn;
    private String purpose;
    private BigDecimal amount;
    private String voucher;
    private Long entry;
    private String reason;

    public String log() {
        Long fen = amount == null ? null : amount.movePointRight(2).longValueExact();
        return taken("spending", () -> spendings.log(new LogSpending(FundKind.GROUP, page.getGroup().id(), spentOn, purpose, fen, voucher)),
                "spending.logged");
    }

    /** Takes an entry of this group back by a counter entry. */
    public String reverse() {
        return taken("reversal", () -> {
            spendings.requireOf(FundKind.GROUP, page.getGroup().id(), entry);
            spendings.reverse(entry, reason);
        }, "spending.isReversed");
    }

    private String taken(String form, Runnable step, String word) {
        if (!Refusals.done(form, step)) {
            return null;
        }
        Notices.done(PageWords.of("registry", word));
        return "/registry/group.xhtml?faces-redirect=true&id=" + page.getGroup().id() + "&year=" + (spentOn == null ? getYear() : spentOn.getYear());
    }

    /** The year the address names, else this year. */
    public int getYear() {
        Long asked = query.id("year");
        return asked != null && asked >= 1900 && asked <= 2200 ? asked.intValue() : LocalDate.now(clock).getYear();
    }

    /** Budget and use, the latest year first. */
    public List<FundYear> getYears() {
        if (years == null) {
            years = spendings.years(FundKind.GROUP, page.getGroup().id());
        }
        return years;
    }

    /** The entries of the year. */
    public List<SpendingRow> getRows() {
        if (rows == null) {
            rows = spendings.list(FundKind.GROUP, page.getGroup().id(), getYear());
        }
        return rows;
    }

    /** The entries that can be taken back. */
    public List<SpendingRow> getReversible() {
        return getRows().stream().filter(row -> row.reverses() == null && !row.reversed()).toList();
    }

    /** Fen as yuan. */
    public BigDecimal yuan(Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }

    public LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    @Digits(integer = 9, fraction = 2)
    @Positive
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
