package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.MandateTerms;
import java.io.Serializable;
import java.time.LocalDate;

/** What was typed about a mandate. */
public final class TypedTerms implements Serializable {
    private static final long serialVersionUID = 1L;

    private String electedBy;
    private String delegation;
    private String certificateNumber;
    private boolean reElected;
    private boolean byElected;
    private LocalDate since;

    TypedTerms() {
    }

    TypedTerms(DeputyRow row) {
        electedBy = row.electedBy();
        delegation = row.delegation();
        certificateNumber = row.certificateNumber();
        reElected = row.reElected();
        byElected = row.byElected();
        since = row.since();
    }

    MandateTerms terms() {
        return new MandateTerms(electedBy, delegation, certificateNumber, reElected, byElected, since);
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

    public String getCertificateNumber() {
        return certificateNumber;
    }

    public void setCertificateNumber(String certificateNumber) {
        this.certificateNumber = certificateNumber;
    }

    public boolean isReElected() {
        return reElected;
    }

    public void setReElected(boolean reElected) {
        this.reElected = reElected;
    }

    public boolean isByElected() {
        return byElected;
    }

    public void setByElected(boolean byElected) {
        this.byElected = byElected;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
