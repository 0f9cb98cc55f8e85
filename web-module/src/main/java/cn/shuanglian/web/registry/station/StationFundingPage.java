package cn.shuanglian.web.registry.station;

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

/** What a station's funds were spent on, year by year. */
@Named
@RequestScoped
public class StationFundingPage {
    @Inject
    StationPage page;
    @Inject
    Spendings spendings;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private LocalDate spentOn;
    private String purpose;
    private BigDecimal amount;
    private String voucher;
    private String reason;
    private Long entry;
    private List<FundYear> years;
    private List<SpendingRow> rows;

    /** Called before the page is shown. */
    public void load() {
        page.load();
    }

    /** Logs what was typed. */
    public String log() {
        Long fen = amount == null ? null : amount.movePointRight(2).longValueExact();
        if (!Refusals.done("spending", () -> spendings.log(new LogSpending(FundKind.STATION, page.getRow().id(), spentOn, purpose, fen, voucher)))) {
            return null;
        }
        Notices.done(PageWords.of("registry", "spending.logged"));
        return here(spentOn.getYear());
    }

    /** Takes an entry back by a counter entry. */
    public String reverse() {
        int year = getYear();
        if (entry == null || !Refusals.done("reversal", () -> spendings.reverse(entry, reason))) {
            return null;
        }
        Notices.done(PageWords.of("registry", "spending.isReversed"));
        return here(year);
    }

    private String here(int year) {
        return "/registry/stationFunding.xhtml?faces-redirect=true&id=" + page.getRow().id() + "&year=" + year;
    }

    /** The year the address names, else this year. */
    public int getYear() {
        Long asked = query.id("year");
        return asked != null && asked >= 1900 && asked <= 2200 ? asked.intValue() : LocalDate.now(clock).getYear();
    }

    public List<FundYear> getYears() {
        if (years == null) {
            years = spendings.years(FundKind.STATION, page.getRow().id());
        }
        return years;
    }

    /** The entries of the year. */
    public List<SpendingRow> getRows() {
        if (rows == null) {
            rows = spendings.list(FundKind.STATION, page.getRow().id(), getYear());
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

    public LocalDate getToday() {
        return LocalDate.now(clock);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }
}
