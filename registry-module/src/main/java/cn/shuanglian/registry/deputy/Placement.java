package cn.shuanglian.registry.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Table(name = "registry_placement")
@IdClass(Placement.Key.class)
@Customizer(AfterMandate.class)
class Placement {
    @Id
    @Column(name = "mandate_id")
    private long mandateId;
    @Id
    @Enumerated(EnumType.STRING)
    private PlacementKind kind;
    @Id
    private LocalDate since;
    @Column(name = "place_id")
    private long placeId;
    private LocalDate until;

    protected Placement() {
    }

    Placement(long mandateId, PlacementKind kind, long placeId, LocalDate since) {
        this.mandateId = mandateId;
        this.kind = kind;
        this.placeId = placeId;
        this.since = since;
    }

    LocalDate since() {
        return since;
    }

    void at(long placeId) {
        this.placeId = placeId;
        until = null;
    }

    /** Whether the placement still holds on the day. */
    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    void end(LocalDate lastDay) {
        until = lastDay;
    }

    /** A mandate begins one placement of a kind a day. Public for EclipseLink, which makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long mandateId;
        PlacementKind kind;
        LocalDate since;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && mandateId == key.mandateId && kind == key.kind && Objects.equals(since, key.since);
        }

        @Override
        public int hashCode() {
            return Objects.hash(mandateId, kind, since);
        }
    }
}
