package cn.shuanglian.web.faces;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The pages of the system in the order people work, and who finds each of them in the menu. */
final class Menu {

    private static final String[] WORKING_ROLES = {
        "DEPUTY", "GROUP_LEADER", "STATION_OFFICER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS",
        "GOVERNMENT_OFFICE", "HANDLING_UNIT", "AUDITOR"};

    private static final List<Entry> ENTRIES = List.of(
            entry("/index", "home", "home", allRoles()),
            entry("/reception/receptionDesk", "desk", "file-edit", "STATION_OFFICER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE"),
            entry("/reception/receptions", "receptions", "calendar", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry("/reception/opinions", "opinions", "comments", WORKING_ROLES),
            entry("/registry/deputies", "deputies", "id-card", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry("/registry/groups", "groups", "users", "DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE", "LIAISON_OFFICE",
                    "DIRECTORS", "AUDITOR"),
            entry("/registry/stations", "stations", "map-marker", "DEPUTY", "GROUP_LEADER", "STATION_OFFICER",
                    "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry("/registry/units", "units", "building", "LIAISON_OFFICE", "DIRECTORS", "GOVERNMENT_OFFICE", "AUDITOR"),
            entry("/evaluation/assessments", "assessments", "star", "DEPUTY", "GROUP_LEADER", "TOWNSHIP_OFFICE",
                    "LIAISON_OFFICE", "DIRECTORS", "AUDITOR"),
            entry("/evaluation/statistics", "statistics", "chart-bar", "TOWNSHIP_OFFICE", "LIAISON_OFFICE", "DIRECTORS",
                    "GOVERNMENT_OFFICE", "AUDITOR"),
            entry("/registry/imports", "imports", "file-import", "LIAISON_OFFICE"),
            entry("/registry/accounts", "accounts", "user", "SYSTEM_ADMIN", "SECURITY_ADMIN"),
            entry("/registry/clients", "clients", "key", "SECURITY_ADMIN"));

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

    private static Entry entry(String page, String word, String icon, String... roles) {
        return new Entry(page + ".xhtml", "menu." + word, "pi pi-" + icon, Set.of(roles));
    }

    /**
     * One line of the menu.
     *
     * @param outcome the page, from the root of the site
     * @param word key of its name in the bundle `common`
     * @param icon style classes of its icon
     * @param roles any one of them opens it
     */
    record Entry(String outcome, String word, String icon, Set<String> roles) {
    }
}
