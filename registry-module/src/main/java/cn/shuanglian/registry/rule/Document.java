package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "registry_document")
class Document {
    @Id
    private long id;
    private String title;
    private String number;
    private String issuer;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    private LocalDate since;
    private LocalDate until;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "attachment_id")
    private Long attachmentId;
    private String note;
    @Version
    private long version;

    protected Document() {
    }

    Document(RecordDocument asked) {
        id = Keys.next();
        areaCode = asked.area();
        become(asked);
    }

    /** Takes over all but the area, to which parameters are tied. */
    final void become(RecordDocument asked) {
        title = asked.title().strip();
        number = stripped(asked.number());
        issuer = asked.issuer().strip();
        issuedOn = asked.issuedOn();
        since = asked.since();
        until = asked.until();
        note = stripped(asked.note());
    }

    void attach(Long attachment) {
        attachmentId = attachment;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    LocalDate since() {
        return since;
    }

    LocalDate until() {
        return until;
    }

    long version() {
        return version;
    }
}
