package cn.shuanglian.registry.link;

import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.pairing.Pair;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "registry_link")
class Link {
    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private LinkKind kind;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "from_mandate_id")
    private long fromMandateId;
    @Column(name = "to_mandate_id")
    private Long toMandateId;
    @Column(name = "to_citizen_id")
    private Long toCitizenId;
    @Column(name = "to_body_id")
    private Long toBodyId;
    @Column(name = "to_area_code")
    private String toAreaCode;
    private LocalDate since;
    private LocalDate until;
    @Enumerated(EnumType.STRING)
    private LinkStatus status;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "document_id")
    private Long documentId;
    @Column(name = "job_id")
    private Long jobId;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_proposed")
    private EndReason endProposed;
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_reason")
    private EndReason endedReason;
    @Column(name = "ended_note")
    private String endedNote;
    @Column(name = "open_pair")
    private String openPair;
    @Version
    private long version;

    protected Link() {
    }

    /** @param toArea the area of the other end @param job the proposal's job, or null where somebody proposes it by hand */
    Link(LinkKind kind, String area, Pair pair, String toArea, LocalDate on, Long job) {
        id = Keys.next();
        this.kind = kind;
        areaCode = area;
        fromMandateId = pair.from();
        switch (kind) {
            case CITIZEN -> toCitizenId = pair.to();
            case DIRECTOR_TOWNSHIP -> toBodyId = pair.to();
            default -> toMandateId = pair.to();
        }
        toAreaCode = toArea;
        since = on;
        status = LinkStatus.PROPOSED;
        jobId = job;
        openPair = kind + "-" + pair.from() + "-" + pair.to();
    }

    void confirm(LocalDate on, String by, Long document) {
        status = LinkStatus.CONFIRMED;
        since = on;
        confirmedOn = on;
        confirmedBy = by;
        documentId = document;
    }

    void end(EndReason reason, String note, LocalDate on) {
        status = LinkStatus.ENDED;
        until = on.isBefore(since) ? since : on;
        endedReason = reason;
        endedNote = note;
        endProposed = null;
        openPair = null;
    }

    /** Null takes the proposal back. */
    void proposeEnd(EndReason reason) {
        endProposed = reason;
    }

    long id() {
        return id;
    }

    LinkKind kind() {
        return kind;
    }

    String areaCode() {
        return areaCode;
    }

    Pair pair() {
        return new Pair(fromMandateId, toMandateId != null ? toMandateId : toCitizenId != null ? toCitizenId : toBodyId);
    }

    Long toMandateId() {
        return toMandateId;
    }

    String toAreaCode() {
        return toAreaCode;
    }

    LocalDate since() {
        return since;
    }

    LocalDate until() {
        return until;
    }

    LinkStatus status() {
        return status;
    }

    EndReason endProposed() {
        return endProposed;
    }

    EndReason endedReason() {
        return endedReason;
    }

    /** A proposal worked it out, and nobody has said yes to it yet: the next proposal may take it back. */
    boolean isWorkedOut() {
        return status == LinkStatus.PROPOSED && jobId != null;
    }

    boolean isOpen() {
        return status != LinkStatus.ENDED;
    }

    long version() {
        return version;
    }
}
