package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.deputy.TurnoverPapers;
import cn.shuanglian.registry.deputy.TurnoverReason;
import cn.shuanglian.registry.group.GroupKind;
import java.time.LocalDate;

/** What was typed into the forms that record a turnover. */
public final class TypedTurnover {
    private LocalDate on;
    private TurnoverReason reason;
    private String document;
    private Long documentId;
    private String announcement;
    private LocalDate announcedOn;
    private String note;
    private String electedBy;
    private String delegation;
    private GroupKind groupKind;
    private Long group;
    private Long station;

    TurnoverPapers papers() {
        return new TurnoverPapers(document, documentId, announcement, announcedOn, note);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public TurnoverReason getReason() {
        return reason;
    }

    public void setReason(TurnoverReason reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public void setDocumentId(Long documentId) {
        this.documentId = documentId;
    }

    public String getAnnouncement() {
        return announcement;
    }

    public void setAnnouncement(String announcement) {
        this.announcement = announcement;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getElectedBy() {
        return electedBy;
    }

    public void setElectedBy(String electedBy) {
        this.electedBy = electedBy;
    }

    public String getDelegation() {
        return delegation;
    }

    public void setDelegation(String delegation) {
        this.delegation = delegation;
    }

    public GroupKind getGroupKind() {
        return groupKind;
    }

    public void setGroupKind(GroupKind groupKind) {
        this.groupKind = groupKind;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public Long getStation() {
        return station;
    }

    public void setStation(Long station) {
        this.station = station;
    }
}
