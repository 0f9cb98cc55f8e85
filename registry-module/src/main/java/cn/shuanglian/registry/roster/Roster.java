package cn.shuanglian.registry.roster;

import java.time.LocalDate;
import java.util.List;

/** Deputies delegation by delegation, in the order of the alphabet. */
public record Roster(String title, LocalDate asOf, int total, List<Section> sections) {
    public Roster {
        sections = List.copyOf(sections);
    }

    /** One delegation; {@code delegation} is null for those who belong to none. */
    public record Section(String delegation, List<RosterLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
