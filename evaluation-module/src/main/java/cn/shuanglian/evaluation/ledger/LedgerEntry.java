package cn.shuanglian.evaluation.ledger;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Never changed once stored. Entries of one mandate, item and record alternate: even turns count, odd ones take the turn before back. */
@Entity
@Table(name = "evaluation_ledger_entry")
class LedgerEntry {
    @Id
    private long id;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "area_code")
    private String areaCode;
    private int year;
    private String item;
    @Enumerated(EnumType.STRING)
    private Manner manner;
    private int quantity;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    @Column(name = "station_id")
    private Long stationId;
    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private EvidenceKind evidenceKind;
    @Column(name = "evidence_id")
    private long evidenceId;
    private int turn;
    @Column(name = "registered_by")
    private long registeredBy;
    @Column(name = "registered_at")
    private long registeredAt;
    @Column(name = "reverses_id")
    private Long reversesId;

    protected LedgerEntry() {
    }

    LedgerEntry(Due due, Evidence evidence, int turn, Registration registration) {
        this(evidence, turn, registration);
        mandateId = due.mandateId();
        areaCode = due.area();
        year = due.on().getYear();
        item = due.item();
        manner = due.manner();
        quantity = 1;
        happenedOn = due.on();
        stationId = due.stationId();
    }

    private LedgerEntry(Evidence evidence, int turn, Registration registration) {
        id = Keys.next();
        evidenceKind = evidence.kind();
        evidenceId = evidence.id();
        this.turn = turn;
        registeredBy = registration.accountId();
        registeredAt = registration.at().toEpochMilli();
    }

    /** The entry that takes this one back. */
    LedgerEntry reversed(Registration registration) {
        LedgerEntry reversal = new LedgerEntry(evidence(), turn + 1, registration);
        reversal.mandateId = mandateId;
        reversal.areaCode = areaCode;
        reversal.year = year;
        reversal.item = item;
        reversal.manner = manner;
        reversal.quantity = -quantity;
        reversal.happenedOn = happenedOn;
        reversal.stationId = stationId;
        reversal.reversesId = id;
        return reversal;
    }

    Due due() {
        return new Due(mandateId, item, manner, happenedOn, areaCode, stationId);
    }

    Evidence evidence() {
        return new Evidence(evidenceKind, evidenceId);
    }

    boolean isReversal() {
        return reversesId != null;
    }

    int turn() {
        return turn;
    }

    LedgerLine line() {
        return new LedgerLine(id, mandateId, item, manner, quantity, happenedOn, stationId, evidenceKind, evidenceId, registeredBy,
                registeredAt, reversesId);
    }
}
