package cn.shuanglian.registry.link;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "registry_visit")
class Visit {
    @Id
    private long id;
    @Column(name = "link_id")
    private long linkId;
    @Column(name = "visited_on")
    private LocalDate visitedOn;
    @Enumerated(EnumType.STRING)
    private VisitManner manner;
    private String summary;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Version
    private long version;

    protected Visit() {
    }

    Visit(LogVisit asked, String recordedBy) {
        id = Keys.next();
        linkId = asked.link();
        visitedOn = asked.on();
        manner = asked.manner();
        summary = asked.summary().strip();
        this.recordedBy = recordedBy;
    }

    VisitRow row() {
        return new VisitRow(id, linkId, visitedOn, manner, summary, recordedBy, version);
    }
}
