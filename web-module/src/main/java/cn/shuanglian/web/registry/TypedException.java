package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.ExceptCadre;
import java.io.Serializable;
import java.time.LocalDate;

/** What was typed about an exception from who is a leading cadre. */
public final class TypedException implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate since;
    private String reason;
    private String document;

    TypedException(LocalDate today) {
        since = today;
    }

    /** The opposite of what the mandate shows now. */
    ExceptCadre of(DeputyRow row) {
        return new ExceptCadre(row.id(), row.version(), !row.leadingCadre(), since, reason, document);
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
