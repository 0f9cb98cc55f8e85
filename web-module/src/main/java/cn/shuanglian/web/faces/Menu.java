package cn.shuanglian.web.faces;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The pages of the system in the order people work, and who finds each of them in the menu. */
final class Menu {

    private static final String[] WORKING_ROLES = {
        "DEPUTY", "GROUP_LEADER", "STATION_OFFICER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS",
        "GOVERNMENT_OFFICE", "HANDLING_UNIT", "AUDITOR"};

    private static final String[] RULED_ROLES = {
        "DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "GOVERNMENT_OFFICE", "AUDITOR"};

    private static final List<Entry> ENTRIES = List.of(
            entry(Part.HOME, "/index", "home", "home", allRoles()),
            entry(Part.WORK, "/reception/work", "work", "list-check", WORKING_ROLES),
            entry(Part.WORK, "/registry/inbox", "inbox", "bell", WORKING_ROLES),
            entry(Part.WORK, "/reception/receptionDesk", "desk", "file-edit", "STATION_OFFICER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE"),
            entry(Part.WORK, "/reception/intake", "intake", "file-plus", "STATION_OFFICER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE"),
            entry(Part.WORK, "/reception/receptions", "receptions", "calendar", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.WORK, "/reception/calendar", "calendar", "table", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.WORK, "/reception/myReceptions", "myReceptions", "calendar-clock", "DEPUTY", "GROUP_LEADER"),
            entry(Part.WORK, "/reception/invitations", "invitations", "envelope", "GROUP_LEADER", "STATION_OFFICER", "TOWNSHIP_OFFICE",
                    "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.WORK, "/reception/appointments", "appointments", "phone", "DEPUTY", "GROUP_LEADER", "LIAISON_OFFICE", "DIRECTORS"),
            entry(Part.WORK, "/reception/forecast", "forecast", "print", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER", "TOWNSHIP_OFFICE",
                    "LIAISON_OFFICE", "DIRECTORS"),
            entry(Part.WORK, "/reception/minutes", "minutes", "verified", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER", "TOWNSHIP_OFFICE",
                    "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.WORK, "/reception/plan", "plan", "calendar-plus", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.WORK, "/reception/opinions", "opinions", "comments", WORKING_ROLES),
            entry(Part.WORK, "/reception/suggestions", "suggestions", "lightbulb", WORKING_ROLES),
            entry(Part.WORK, "/reception/search", "search", "search", WORKING_ROLES),
            entry(Part.WORK, "/reception/deadlines", "deadlines", "clock", WORKING_ROLES),
            entry(Part.WORK, "/reception/commitments", "commitments", "check-square", WORKING_ROLES),
            entry(Part.WORK, "/reception/sweeps", "sweeps", "exclamation-triangle", WORKING_ROLES),
            entry(Part.WORK, "/registry/deliveries", "deliveries", "send", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.WORK, "/reception/activities", "activities", "flag", "DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE",
                    "DIRECTORS", "AUDITOR"),
            entry(Part.WORK, "/reception/helps", "helps", "heart", "DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS",
                    "AUDITOR"),
            entry(Part.REGISTER, "/registry/deputies", "deputies", "id-card", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.REGISTER, "/registry/turnovers", "turnovers", "sort-alt", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.REGISTER, "/registry/groups", "groups", "users", "DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE",
                    "DIRECTORS", "AUDITOR"),
            entry(Part.REGISTER, "/registry/bodies", "bodies", "sitemap", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.REGISTER, "/registry/stations", "stations", "map-marker", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.REGISTER, "/registry/stationMap", "stationMap", "map", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.REGISTER, "/registry/units", "units", "building", "LIAISON_OFFICE", "DIRECTORS", "GOVERNMENT_OFFICE", "AUDITOR"),
            entry(Part.LINKS, "/registry/links", "links", "link", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE",
                    "DIRECTORS", "AUDITOR"),
            entry(Part.LINKS, "/registry/linkQuotas", "linkQuotas", "percentage", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.FIGURES, "/evaluation/assessments", "assessments", "star", "DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE",
                    "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.FIGURES, "/evaluation/cadres", "cadres", "flag", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.FIGURES, "/registry/placement", "placement", "check-circle", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry(Part.FIGURES, "/evaluation/statistics", "statistics", "chart-bar", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS",
                    "GOVERNMENT_OFFICE", "AUDITOR"),
            entry(Part.FIGURES, "/evaluation/suggestionStatistics", "suggestionStatistics", "chart-pie", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS",
                    "GOVERNMENT_OFFICE", "AUDITOR"),
            entry(Part.FIGURES, "/reception/unitBoard", "unitBoard", "building", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS",
                    "GOVERNMENT_OFFICE", "HANDLING_UNIT", "AUDITOR"),
            entry(Part.RULES, "/registry/rules", "rules", "book", RULED_ROLES),
            entry(Part.RULES, "/registry/documents", "documents", "file", RULED_ROLES),
            entry(Part.RULES, "/reception/categories", "categories", "tags", RULED_ROLES),
            entry(Part.RULES, "/reception/replyClasses", "replyClasses", "bookmark", RULED_ROLES),
            entry(Part.RULES, "/registry/workdays", "workdays", "calendar-times", "GROUP_LEADER", "STATION_OFFICER", "TOWNSHIP_OFFICE",
                    "LIAISON_OFFICE", "DIRECTORS", "GOVERNMENT_OFFICE", "AUDITOR"),
            entry(Part.RULES, "/registry/imports", "imports", "file-import", "LIAISON_OFFICE"),
            entry(Part.SYSTEM, "/registry/accounts", "accounts", "user", "SYSTEM_ADMIN", "SECURITY_ADMIN"),
            entry(Part.SYSTEM, "/registry/clients", "clients", "key", "SECURITY_ADMIN"),
            entry(Part.SYSTEM, "/reception/searchIndex", "searchIndex", "database", "SYSTEM_ADMIN"),
            entry(Part.SYSTEM, "/registry/webhooks", "webhooks", "send", "SECURITY_ADMIN"));

    private Menu() {
    }

    /** What somebody with these roles finds; nothing for somebody without any role. */
    static List<Entry> of(Predicate<String> hasRole) {
        return ENTRIES.stream().filter(entry -> entry.roles().stream().anyMatch(hasRole)).toList();
    }

    private static String[] allRoles() {
        return Stream.concat(Stream.of(WORKING_ROLES), Stream.of("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"))
                .toArray(String[]::new);
    }

    private static Entry entry(Part part, String page, String word, String icon, String... roles) {
        return new Entry(part, page + ".xhtml", "menu." + word, "pi pi-" + icon, Set.of(roles));
    }

    /** The menu's parts in their order; the first has no heading. */
    enum Part {
        HOME, WORK, REGISTER, LINKS, FIGURES, RULES, SYSTEM
    }

    /**
     * The entries of one part that somebody finds.
     *
     * @param word key of its heading in the bundle `common`, or null
     */
    record Section(String word, List<Entry> entries) {
    }

    /** What somebody with these roles finds, part by part; parts without entries are left out. */
    static List<Section> sections(Predicate<String> hasRole) {
        Map<Part, List<Entry>> parts = of(hasRole).stream().collect(groupingBy(Entry::part, () -> new EnumMap<>(Part.class), toList()));
        return parts.entrySet().stream()
                .map(part -> new Section(part.getKey() == Part.HOME ? null : "menu.part." + part.getKey().name(), part.getValue())).toList();
    }

    /**
     * One line of the menu.
     *
     * @param part where in the menu it stands
     * @param outcome the page, from the root of the site
     * @param word key of its name in the bundle `common`
     * @param icon style classes of its icon
     * @param roles any one of them opens it
     */
    record Entry(Part part, String outcome, String word, String icon, Set<String> roles) {
    }
}
