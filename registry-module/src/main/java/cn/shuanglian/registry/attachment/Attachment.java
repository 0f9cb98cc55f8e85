package cn.shuanglian.registry.attachment;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "registry_attachment")
class Attachment {
    @Id
    private long id;
    @Column(name = "file_name")
    private String fileName;
    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;
    private String digest;
    private long bytes;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "for_areas_below")
    private boolean forAreasBelow;
    private boolean guarded;
    @Column(name = "stored_at")
    private long storedAt;
    @Column(name = "stored_by")
    private String storedBy;

    protected Attachment() {
    }

    Attachment(String fileName, AttachmentKind kind, String areaCode) {
        id = Keys.next();
        this.fileName = fileName;
        this.kind = kind;
        this.areaCode = areaCode;
    }

    void stored(String digest, long bytes, Instant at, String by) {
        this.digest = digest;
        this.bytes = bytes;
        storedAt = at.toEpochMilli();
        storedBy = by;
    }

    void guard() {
        guarded = true;
    }

    boolean isGuarded() {
        return guarded;
    }

    void share() {
        forAreasBelow = true;
    }

    long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    boolean isForAreasBelow() {
        return forAreasBelow;
    }

    String digest() {
        return digest;
    }

    AttachmentContent with(byte[] content) {
        return new AttachmentContent(id, fileName, kind, digest, content);
    }

    AttachmentRow row() {
        return new AttachmentRow(id, fileName, kind, bytes, areaCode);
    }
}
