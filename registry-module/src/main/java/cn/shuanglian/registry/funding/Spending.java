package cn.shuanglian.registry.funding;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "registry_spending")
class Spending {
    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private FundKind holder;
    @Column(name = "holder_id")
    private long holderId;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "spent_on")
    private LocalDate spentOn;
    private String purpose;
    private long fen;
    private String voucher;
    @Column(name = "reverses_id")
    private Long reversesId;
    @Column(name = "entered_at")
    private long enteredAt;
    @Column(name = "entered_by")
    private long enteredBy;
    @Column(name = "entered_by_name")
    private String enteredByName;

    protected Spending() {
    }

    Spending(LogSpending logged, String areaCode) {
        id = Keys.next();
        holder = logged.holder();
        holderId = logged.holderId();
        this.areaCode = areaCode;
        spentOn = logged.spentOn();
        purpose = logged.purpose().strip();
        fen = logged.fen();
        voucher = logged.voucher().strip();
    }

    /** The entry that takes this one back; it counts on the same day, so that the year's sum is right again. */
    Spending reversed(String reason) {
        Spending counter = new Spending();
        counter.id = Keys.next();
        counter.holder = holder;
        counter.holderId = holderId;
        counter.areaCode = areaCode;
        counter.spentOn = spentOn;
        counter.purpose = reason;
        counter.fen = -fen;
        counter.voucher = voucher;
        counter.reversesId = id;
        return counter;
    }

    Spending enteredBy(Caller caller, long at) {
        enteredAt = at;
        enteredBy = caller.accountId();
        enteredByName = caller.name();
        return this;
    }

    long id() {
        return id;
    }

    FundKind holder() {
        return holder;
    }

    long holderId() {
        return holderId;
    }

    String areaCode() {
        return areaCode;
    }

    long fen() {
        return fen;
    }

    boolean isCounterEntry() {
        return reversesId != null;
    }
}
