package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.OrganisationKind;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Table(name = "registry_post")
@Customizer(AfterPerson.class)
class Post {
    @Id
    private long id;
    @Column(name = "person_id")
    private long personId;
    private String organisation;
    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_kind")
    private OrganisationKind organisationKind;
    private String title;
    @Column(name = "rank_code")
    private String rankCode;
    private LocalDate since;
    private LocalDate until;
    @Version
    private long version;

    protected Post() {
    }

    Post(long personId, Work work, OrganisationKind kind, LocalDate since) {
        id = Keys.next();
        this.personId = personId;
        this.since = since;
        become(work, kind);
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    Work work() {
        return new Work(organisation, title, rankCode);
    }

    OrganisationKind organisationKind() {
        return organisationKind;
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

    void become(Work work, OrganisationKind kind) {
        organisation = work.organisation();
        title = work.title();
        rankCode = work.rank();
        organisationKind = kind;
    }

    /** The first and the last day; null for a beginning before records began, and for no end so far. */
    void last(LocalDate since, LocalDate until) {
        this.since = since;
        this.until = until;
    }

    boolean isCurrent() {
        return until == null;
    }

    boolean wasHeldOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** Whether it makes its holder a leading cadre where the threshold is this rank; a smaller code is a higher rank. */
    boolean reaches(String threshold) {
        return organisationKind != OrganisationKind.OTHER && rankCode != null && rankCode.compareTo(threshold) <= 0;
    }
}
