package cn.shuanglian.registry.roster;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.CongressRef;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLine;
import cn.shuanglian.registry.deputy.DeputyLines;
import cn.shuanglian.registry.deputy.FacetCount;
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
import java.util.Optional;
import java.util.TreeMap;

/** The rosters of deputies within the caller's area. */
@Stateless
@DenyAll
public class Rosters {
    /** More lines than this nobody reads on one page. */
    public static final int MOST_ON_A_PAGE = 2000;
    private static final ListRequest FIRST = new ListRequest("name", false, null, false, ListRequest.MOST);
    private static final Comparator<Object> CHINESE = Collator.getInstance(Locale.CHINA);
    private static final Comparator<DeputyLine> BY_NAME = Comparator.comparing((DeputyLine line) -> line.row().name(), CHINESE)
            .thenComparing(line -> line.row().id());

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

    /** The roster of the deputies that fit the filter, and the journal has it. Refuses more than {@value #MOST_ON_A_PAGE}. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Roster read(DeputyFilter filter) {
        Roster roster = roster(filter);
        journal.enter(Deed.done("ROSTER_READ", "roster", 0, callers.current().area().code(), roster.total() + " " + filter));
        return roster;
    }

    /** Writes the roster as a worksheet to be printed, however long, one delegation at a time, and the journal has it. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public void write(DeputyFilter filter, OutputStream out) {
        List<FacetCount> delegations = new ArrayList<>(deputies.delegations(filter));
        delegations.sort(Comparator.comparing((FacetCount one) -> name(one), Comparator.nullsLast(CHINESE)));
        long total = delegations.stream().mapToLong(FacetCount::count).sum();
        try (RosterFile file = new RosterFile(out, title(filter, deputies.onlyCongress(filter)), LocalDate.now(clock), total)) {
            for (FacetCount delegation : delegations) {
                file.section(name(delegation), delegation.count());
                write(filter.inDelegation(delegation.value()), delegation.count() > MOST_ON_A_PAGE, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.enter(Deed.done("ROSTER_EXPORTED", "roster", 0, callers.current().area().code(), total + " " + filter));
    }

    private static String name(FacetCount delegation) {
        return DeputyFilter.NONE_RECORDED.equals(delegation.value()) ? null : delegation.value();
    }

    /** @param vast more than can be kept to be sorted by the alphabet; they come in the order of the database */
    private void write(DeputyFilter delegation, boolean vast, RosterFile file) throws IOException {
        List<DeputyLine> kept = new ArrayList<>();
        ListRequest request = FIRST;
        while (request != null) {
            Listing<DeputyLine> page = deputies.withoutPhones(delegation, request);
            kept.addAll(page.rows());
            request = page.next() == null ? null : new ListRequest(FIRST.sort(), false, page.next(), false, ListRequest.MOST);
            if (vast || request == null) {
                if (!vast) {
                    kept.sort(BY_NAME);
                }
                for (DeputyLine line : kept) {
                    file.line(line);
                }
                kept.clear();
            }
        }
    }

    private Roster roster(DeputyFilter filter) {
        Map<String, List<DeputyLine>> delegations = new TreeMap<>(Comparator.nullsLast(CHINESE));
        List<DeputyLine> all = all(filter);
        all.forEach(line -> delegations.computeIfAbsent(line.row().delegation(), none -> new ArrayList<>()).add(line));
        List<Roster.Section> sections = new ArrayList<>();
        int number = 0;
        for (var delegation : delegations.entrySet()) {
            delegation.getValue().sort(BY_NAME);
            List<RosterLine> lines = new ArrayList<>();
            for (DeputyLine line : delegation.getValue()) {
                lines.add(new RosterLine(++number, line));
            }
            sections.add(new Roster.Section(delegation.getKey(), lines));
        }
        List<CongressRef> congresses = all.stream().map(line -> new CongressRef(line.row().area(), line.row().level(), line.row().congress()))
                .distinct().limit(2).toList();
        Optional<CongressRef> only = congresses.size() == 1 ? Optional.of(congresses.get(0)) : Optional.empty();
        return new Roster(title(filter, only), LocalDate.now(clock), all.size(), sections);
    }

    private List<DeputyLine> all(DeputyFilter filter) {
        List<DeputyLine> all = new ArrayList<>();
        ListRequest request = FIRST;
        while (request != null) {
            Listing<DeputyLine> page = deputies.withoutPhones(filter, request);
            all.addAll(page.rows());
            if (all.size() > MOST_ON_A_PAGE) {
                throw new Refused("roster.tooLong", "area", MOST_ON_A_PAGE);
            }
            request = page.next() == null ? null : new ListRequest(FIRST.sort(), false, page.next(), false, ListRequest.MOST);
        }
        return all;
    }

    /** Deputies of one congress stand under its name; of several, under that of the area. */
    private String title(DeputyFilter filter, Optional<CongressRef> only) {
        AreaCode area = filter.area() == null ? callers.current().area() : filter.area();
        String name = areas.names(List.of(area.code())).getOrDefault(area.code(), "");
        return name + only.filter(one -> one.area().equals(area.code()) && isOwn(one, area))
                .map(one -> one.congress() + "人民代表大会代表花名册").orElse("人大代表花名册");
    }

    /** National and provincial deputies are registered with the city that elected them, whose congress is another one. */
    private static boolean isOwn(CongressRef congress, AreaCode area) {
        return congress.level().name().equals(area.level().name());
    }
}
