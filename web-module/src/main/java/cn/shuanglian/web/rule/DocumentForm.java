package cn.shuanglian.web.rule;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.attachment.StoreAttachment;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.rule.DocumentRow;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.rule.RecordDocument;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** The form by which a document is recorded, or corrected where the page shows one. */
@Named
@RequestScoped
public class DocumentForm {
    @Inject
    DocumentPage page;
    @Inject
    Documents documents;
    @Inject
    Attachments attachments;
    @Inject
    Areas areas;
    @Inject
    Callers callers;

    private Fields fields;
    private UploadedFile file;
    private Long attachment;
    private long versionRead;

    /** What is typed; starts as the document stands. */
    public static class Fields {
        private String title;
        private String number;
        private String issuer;
        private LocalDate issuedOn;
        private LocalDate since;
        private LocalDate until;
        private String area;
        private String note;

        static Fields of(DocumentRow row) {
            Fields fields = new Fields();
            if (row != null) {
                fields.title = row.title();
                fields.number = row.number();
                fields.issuer = row.issuer();
                fields.issuedOn = row.issuedOn();
                fields.since = row.since();
                fields.until = row.until();
                fields.area = row.area();
                fields.note = row.note();
            }
            return fields;
        }

        RecordDocument asked() {
            return new RecordDocument(title, number, issuer, issuedOn, since, until, area, note);
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public String getIssuer() {
            return issuer;
        }

        public void setIssuer(String issuer) {
            this.issuer = issuer;
        }

        public LocalDate getIssuedOn() {
            return issuedOn;
        }

        public void setIssuedOn(LocalDate issuedOn) {
            this.issuedOn = issuedOn;
        }

        public LocalDate getSince() {
            return since;
        }

        public void setSince(LocalDate since) {
            this.since = since;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }

        public String getArea() {
            return area;
        }

        public void setArea(String area) {
            this.area = area;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    /** Stores the file first: what was chosen stays chosen when something else is refused. */
    public String save() {
        DocumentRow row = page.getDocument();
        long[] id = {row == null ? 0 : row.id()};
        try {
            boolean done = Refusals.done("document", () -> {
                if (file != null && file.getSize() > 0) {
                    attachment = attachments.store(new StoreAttachment(file.getFileName(), file.getContent(), row == null ? fields.area : row.area()));
                }
                if (row == null) {
                    id[0] = documents.record(fields.asked(), attachment);
                } else {
                    fields.area = row.area();
                    documents.amend(row.id(), fields.asked(), attachment, versionRead);
                }
            });
            if (!done) {
                return null;
            }
        } catch (Stale stale) {
            page.reread();
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", row == null ? "document.isRecorded" : "document.isAmended", fields.title));
        return "/registry/document.xhtml?faces-redirect=true&id=" + id[0];
    }

    /** The caller may record documents, and change the one that is shown. */
    public boolean isOffered() {
        DocumentRow row = page.getDocument();
        return callers.current().has("LIAISON_OFFICE") && (row == null || callers.current().area().covers(row.area()));
    }

    /** Areas to choose from for a new document. */
    public List<AreaRow> getAreas() {
        return areas.choices();
    }

    public Fields getFields() {
        if (fields == null) {
            fields = Fields.of(page.getDocument());
        }
        return fields;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    /** Key of a file that was stored by an earlier, refused try; null without. */
    public Long getAttachment() {
        return attachment;
    }

    public void setAttachment(Long attachment) {
        this.attachment = attachment;
    }

    /** The version the office is looking at; it comes back with the form. */
    public long getVersion() {
        return page.getDocument() == null ? 0 : page.getDocument().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }
}
