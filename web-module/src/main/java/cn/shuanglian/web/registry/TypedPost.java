package cn.shuanglian.web.registry;

import cn.shuanglian.registry.code.OrganisationKind;
import cn.shuanglian.registry.deputy.PostRow;
import cn.shuanglian.registry.deputy.RecordPost;
import java.io.Serializable;
import java.time.LocalDate;

/** What was typed about a post. */
public final class TypedPost implements Serializable {
    private static final long serialVersionUID = 1L;

    private String organisation;
    private OrganisationKind organisationKind;
    private String title;
    private String rankCode;
    private LocalDate since;
    private LocalDate until;

    TypedPost() {
    }

    TypedPost(PostRow row) {
        organisation = row.organisation();
        organisationKind = row.organisationKind();
        title = row.title();
        rankCode = row.rankCode();
        since = row.since();
        until = row.until();
    }

    RecordPost of(long personId) {
        return new RecordPost(personId, organisation, organisationKind, title, rankCode, since, until);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public OrganisationKind getOrganisationKind() {
        return organisationKind;
    }

    public void setOrganisationKind(OrganisationKind organisationKind) {
        this.organisationKind = organisationKind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRankCode() {
        return rankCode;
    }

    public void setRankCode(String rankCode) {
        this.rankCode = rankCode;
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
}
