package cn.shuanglian.registry.roster;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLine;
import cn.shuanglian.registry.deputy.DeputyLines;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The rosters of deputies within the caller's area. */
@Stateless
@DenyAll
public class Rosters {
    /** More lines than this nobody reads on one page. */
    public static final int MOST_ON_A_PAGE = 2000;

    @Inject
    DeputyLines deputies;
    @Inject
    Areas areas;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The roster of the deputies that fit the filter. Refuses more than {@value #MOST_ON_A_PAGE}, which {@link #write} can take. */
    @RolesAllowed({READER, SYSTEM})
    public Roster read(DeputyFilter filter) {
        return roster(filter, MOST_ON_A_PAGE);
    }

    /** Writes the roster as a worksheet to be printed, however long, and the journal has it. */
    @RolesAllowed({READER, SYSTEM})
    public void write(DeputyFilter filter, OutputStream out) {
        Roster roster = roster(filter, Integer.MAX_VALUE);
        try {
            RosterFile.write(roster, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.enter(Deed.done("ROSTER_EXPORTED", "roster", 0, callers.current().area().code(), roster.total() + " " + filter));
    }

    private Roster roster(DeputyFilter filter, int most) {
        Collator chinese = Collator.getInstance(Locale.CHINA);
        Map<String, List<DeputyLine>> delegations = new TreeMap<>(Comparator.nullsLast(chinese));
        List<DeputyLine> all = all(filter, most);
        all.forEach(line -> delegations.computeIfAbsent(line.row().delegation(), none -> new ArrayList<>()).add(line));
        List<Roster.Section> sections = new ArrayList<>();
        int number = 0;
        for (var delegation : delegations.entrySet()) {
            delegation.getValue().sort(Comparator.comparing((DeputyLine line) -> line.row().name(), chinese).thenComparing(line -> line.row().id()));
            List<RosterLine> lines = new ArrayList<>();
            for (DeputyLine line : delegation.getValue()) {
                lines.add(new RosterLine(++number, line));
            }
            sections.add(new Roster.Section(delegation.getKey(), lines));
        }
        return new Roster(title(filter, all), LocalDate.now(clock), all.size(), sections);
    }

    private List<DeputyLine> all(DeputyFilter filter, int most) {
        List<DeputyLine> all = new ArrayList<>();
        ListRequest request = ListRequest.first(ListRequest.MOST);
        while (request != null) {
            Listing<DeputyLine> page = deputies.list(filter, request);
            all.addAll(page.rows());
            if (all.size() > most) {
                throw new Refused("roster.tooLong", "area", most);
            }
            request = page.next() == null ? null : new ListRequest(null, false, page.next(), false, ListRequest.MOST);
        }
        return all;
    }

    /** Deputies of one congress stand under its name; of several, under that of the area. */
    private String title(DeputyFilter filter, List<DeputyLine> all) {
        AreaCode area = filter.area() == null ? callers.current().area() : filter.area();
        List<String> congresses = all.stream().map(line -> line.row().area() + " " + line.row().congress()).distinct().limit(2).toList();
        boolean one = congresses.size() == 1 && all.get(0).row().area().equals(area.code())
                && all.stream().map(line -> line.row().level()).distinct().count() == 1 && isOwn(all.get(0), area);
        String name = areas.names(List.of(area.code())).getOrDefault(area.code(), "");
        return name + (one ? all.get(0).row().congress() + "人民代表大会代表花名册" : "人大代表花名册");
    }

    /** National and provincial deputies are registered with the city that elected them, whose congress is another one. */
    private static boolean isOwn(DeputyLine line, AreaCode area) {
        return line.row().level().name().equals(area.level().name());
    }
}
