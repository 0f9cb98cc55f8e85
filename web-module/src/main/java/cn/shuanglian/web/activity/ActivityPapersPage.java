package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.ActivityLinkKind;
import cn.shuanglian.reception.activity.ActivityPapers;
import cn.shuanglian.reception.activity.ActivityRecords;
import cn.shuanglian.reception.activity.LogExpense;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.primefaces.model.file.UploadedFile;

/** What the activity that is shown led to, what it cost, and its files. */
@Named("activityPapers")
@RequestScoped
public class ActivityPapersPage {
    @Inject
    ActivityPage page;
    @Inject
    ActivityRecords records;
    @Inject
    ActivityOutcomes outcomes;

    private ActivityPapers papers;
    private ActivityLinkKind kind = ActivityLinkKind.OPINION;
    private String number;
    private LocalDate spentOn;
    private String purpose;
    private BigDecimal amount;
    private String voucher;
    private UploadedFile file;

    /** All of it. */
    public ActivityPapers getAll() {
        if (papers == null) {
            papers = records.of(id());
        }
        return papers;
    }

    /** Notes the opinion or suggestion of this number. */
    public String link() {
        return done("outcome", "activity.linked", () -> {
            if (number == null || number.isBlank()) {
                throw new Refused("required", "number");
            }
            long target = outcomes.numbered(kind, number.strip());
            if (kind == ActivityLinkKind.OPINION) {
                records.ledToOpinion(id(), target);
            } else {
                records.ledToSuggestion(id(), target);
            }
        });
    }

    /** Takes an opinion, a suggestion or a file off. */
    public String unlink(ActivityLinkKind from, long target) {
        return done("papers", "activity.unlinked", () -> records.unlink(id(), from, target));
    }

    /** Logs an expense. */
    public String spend() {
        Long fen = amount == null ? null : amount.movePointRight(2).longValueExact();
        return done("expense", "activity.spent", () -> records.spend(new LogExpense(id(), spentOn, purpose, fen, voucher)));
    }

    /** Keeps a file. */
    public String attach() {
        return done("file", "activity.attached", () -> {
            if (file == null || file.getSize() == 0) {
                throw new Refused("required", "file");
            }
            records.attach(id(), file.getFileName(), file.getContent());
        });
    }

    private String done(String form, String word, Runnable step) {
        if (!Refusals.done(form, step)) {
            return null;
        }
        Notices.done(PageWords.of("reception", word));
        return "/reception/activity.xhtml?faces-redirect=true&id=" + id();
    }

    private long id() {
        return page.getSheet().row().id();
    }

    /** Fen as yuan. */
    public BigDecimal yuan(Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }

    /** What an activity can lead to. */
    public ActivityLinkKind[] getKinds() {
        return new ActivityLinkKind[] {ActivityLinkKind.OPINION, ActivityLinkKind.SUGGESTION};
    }

    public ActivityLinkKind getKind() {
        return kind;
    }

    public void setKind(ActivityLinkKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
