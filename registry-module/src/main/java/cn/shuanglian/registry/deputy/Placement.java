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

    Placement(long mandateId, PlacementRow row) {
        this.mandateId = mandateId;
        kind = row.kind();
        since = row.since();
        become(row);
    }

    PlacementRow row() {
        return new PlacementRow(kind, placeId, since, until);
    }

    /** Whether it is the placement that began so. */
    boolean begins(PlacementRow row) {
        return kind == row.kind() && since.equals(row.since());
    }

    final void become(PlacementRow row) {
        placeId = row.placeId();
        until = row.until();
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
