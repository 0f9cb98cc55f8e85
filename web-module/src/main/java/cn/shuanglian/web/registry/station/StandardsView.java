package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.station.StandardPart;
import cn.shuanglian.registry.station.StandardRow;
import cn.shuanglian.registry.station.Standards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How the station that the address names comes up to the standard. */
@Named
@RequestScoped
public class StandardsView {
    @Inject
    StationPage page;
    @Inject
    Standards standards;

    private List<StandardRow> rows;

    /** One part of the standard. */
    public record Part(StandardPart part, List<StandardRow> rows) {
        /** How many of its demands are met. */
        public long met() {
            return rows.stream().filter(row -> Boolean.TRUE.equals(row.met())).count();
        }
    }

    private List<StandardRow> rows() {
        if (rows == null) {
            rows = standards.of(page.getRow().id());
        }
        return rows;
    }

    public List<Part> getParts() {
        return Stream.of(StandardPart.values()).map(part -> new Part(part, rows().stream().filter(row -> row.part() == part).toList())).toList();
    }

    public int getTotal() {
        return rows().size();
    }

    public long getMet() {
        return getParts().stream().mapToLong(Part::met).sum();
    }

    /** Whether anybody has looked at all. */
    public boolean isChecked() {
        return getCheckedOn() != null;
    }

    /** The day of the latest check, or null. */
    public LocalDate getCheckedOn() {
        return rows().stream().map(StandardRow::checkedOn).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Whole percent of all demands, met or not looked at yet. */
    public long getShare() {
        return getTotal() == 0 ? 0 : Math.round(100.0 * getMet() / getTotal());
    }
}
