package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;

/** One thing that happened to a mandate. Never changed but for the mark that it was a mistake. */
@Entity
@Table(name = "registry_turnover")
class Turnover {
    @Id
    private long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mandate_id")
    private Mandate mandate;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private TurnoverKind kind;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    @Enumerated(EnumType.STRING)
    private TurnoverReason reason;
    private String document;
    @Column(name = "document_id")
    private Long documentId;
    private String announcement;
    @Column(name = "announced_on")
    private LocalDate announcedOn;
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private MandateStatus statusBefore;
    @Enumerated(EnumType.STRING)
    @Column(name = "status_after")
    private MandateStatus statusAfter;
    @Column(name = "stood_before")
    private String stoodBefore;
    @Column(name = "stood_after")
    private String stoodAfter;
    @Column(name = "placed_before")
    private String placedBefore;
    private String duties;
    @Column(name = "fills_id")
    private Long fillsId;
    @Column(name = "undoes_id")
    private Long undoesId;
    @Column(name = "undone_by")
    private Long undoneBy;
    @Column(name = "recorded_at")
    private long recordedAt;
    @Column(name = "recorded_by")
    private long recordedBy;
    private String who;
    @Version
    private long version;

    protected Turnover() {
    }

    Turnover(Mandate mandate, TurnoverKind kind, LocalDate happenedOn, MandateStatus statusBefore, Standing before) {
        id = Keys.next();
        this.mandate = mandate;
        areaCode = mandate.areaCode();
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.statusBefore = statusBefore;
        statusAfter = mandate.status();
        stoodBefore = before == null ? null : before.text();
        stoodAfter = mandate.standing().text();
        duties = DutyCounts.text(Map.of());
    }

    void restsOn(TurnoverReason reason, TurnoverPapers papers) {
        this.reason = reason;
        document = papers.document();
        documentId = papers.documentId();
        announcement = papers.announcement();
        announcedOn = papers.announcedOn();
        note = papers.note();
    }

    /** Keeps what an undo brings back. */
    void found(Stays placed) {
        placedBefore = placed.text();
    }

    void left(Map<String, Long> duties) {
        this.duties = DutyCounts.text(duties);
    }

    void fills(Long mandateId) {
        fillsId = mandateId;
    }

    void undoes(Turnover mistaken) {
        undoesId = mistaken.id;
        mistaken.undoneBy = id;
    }

    void recorded(long at, long accountId, String name) {
        recordedAt = at;
        recordedBy = accountId;
        who = name;
    }

    long id() {
        return id;
    }

    Mandate mandate() {
        return mandate;
    }

    TurnoverKind kind() {
        return kind;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    MandateStatus statusBefore() {
        return statusBefore;
    }

    Standing stoodBefore() {
        return Standing.read(stoodBefore);
    }

    Standing stoodAfter() {
        return Standing.read(stoodAfter);
    }

    MandateStatus statusAfter() {
        return statusAfter;
    }

    /** Null for entries recorded before this was kept. */
    Stays placedBefore() {
        return Stays.read(placedBefore);
    }

    Map<String, Long> duties() {
        return DutyCounts.read(duties);
    }

    Long fillsId() {
        return fillsId;
    }

    Long undoesId() {
        return undoesId;
    }

    boolean isUndone() {
        return undoneBy != null;
    }

    Long documentId() {
        return documentId;
    }

    String note() {
        return note;
    }

    long recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
