package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.BulkChange;
import cn.shuanglian.registry.deputy.BulkEdit;
import cn.shuanglian.registry.deputy.BulkEdits;
import cn.shuanglian.registry.deputy.BulkLine;
import cn.shuanglian.registry.deputy.BulkVerdict;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.PlaceChoices.Place;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes one thing of many deputies: choose what, see what that would do, do it. Until then everything stands in the address. */
@Named
@RequestScoped
public class BulkEditPage {
    private static final String NOWHERE = "none";
    private static final List<String> OWN = List.of("change", "to", "preview", "versions", "apply", "bulk", "bulk_SUBMIT");

    @Inject
    BulkEdits edits;
    @Inject
    Deputies deputies;
    @Inject
    DeputyFilters filters;
    @Inject
    BulkTargets targets;
    @Inject
    ListQuery query;

    private List<Long> chosen = List.of();
    private BulkChange change;
    private List<Place> places = List.of();
    private List<String> delegations = List.of();
    private List<BulkLine> lines;
    private boolean deciding;

    /** The decision comes before the page is made again, and what was decided about must be there to be found. */
    @PostConstruct
    void begin() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            deciding = true;
            chosen = List.copyOf(versions().keySet());
            lines = List.of();
        }
    }

    /** Called before the page is shown; whoever may not change deputies gets no page. */
    public void load() {
        deciding = false;
        DeputyFilter filter = filters.read();
        change = query.oneOf("change", BulkChange.class);
        chosen = chosen(filter);
        if (!query.getFaults().isEmpty() || chosen.isEmpty()) {
            Notices.refused(PageWords.of("problems", "refused.bulk.nobody"));
        } else if (chosen.size() > BulkEdits.MOST) {
            Notices.refused(PageWords.of("problems", "refused.bulk.tooMany", BulkEdits.MOST));
        } else if (change != null) {
            places = targets.places(change, filter);
            delegations = change == BulkChange.DELEGATION ? targets.delegations(filter) : List.of();
            lines = query.text("preview") == null || refusesTarget() ? null : ListNotices.shown(query.getFaults(), "registry", this::previewed);
        }
    }

    private List<BulkLine> previewed() {
        return edits.preview(edit(chosen)).stream().sorted(Comparator.comparing(BulkEditPage::rank).thenComparing(BulkLine::name)).toList();
    }

    /** Only who says so wants them to belong nowhere; a target that is missing or cannot be read is a mistake. */
    private boolean refusesTarget() {
        String to = query.text("to");
        boolean readable = to != null && (change == BulkChange.DELEGATION || NOWHERE.equals(to) || to.matches("\\d{1,18}|[1-8]\\d{18}"));
        if (!readable) {
            Notices.refused(PageWords.of("problems", "refused.bulk.noTarget"));
        }
        return !readable;
    }

    /** What is refused stands first. */
    private static int rank(BulkLine line) {
        return line.verdict() == BulkVerdict.CHANGES ? 1 : line.verdict() == BulkVerdict.SAME ? 2 : 0;
    }

    private BulkEdit edit(List<Long> ids) {
        boolean nowhere = NOWHERE.equals(query.text("to"));
        boolean delegation = change == BulkChange.DELEGATION;
        return new BulkEdit(ids, change, delegation || nowhere ? null : query.id("to"), delegation && !nowhere ? query.text("to") : null);
    }

    private List<Long> chosen(DeputyFilter filter) {
        List<Long> ticked = query.text("versions") == null ? query.ids("ids") : List.copyOf(versions().keySet());
        if (!ticked.isEmpty()) {
            return ticked;
        }
        Listing<DeputyRow> all = deputies.list(filter, ListRequest.first(ListRequest.MOST));
        List<Long> ids = all.rows().stream().map(DeputyRow::id).toList();
        return all.next() == null ? ids : Stream.concat(ids.stream(), Stream.of(0L)).toList();
    }

    /** Does what the preview showed. Anyone changed since then is named, and nothing is stored. */
    public String apply() {
        change = query.oneOf("change", BulkChange.class);
        if (change == null || refusesTarget()) {
            return null;
        }
        Map<Long, Long> versions = versions();
        int[] changed = {0};
        Steps.End end = Steps.take(() -> changed[0] = edits.apply(edit(List.copyOf(versions.keySet())), versions));
        if (end != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("registry", "bulk.done", changed[0]));
        return "/registry/deputies.xhtml?faces-redirect=true";
    }

    private Map<Long, Long> versions() {
        Map<Long, Long> versions = new LinkedHashMap<>();
        try {
            Arrays.stream(query.text("versions").split(",")).map(pair -> pair.split("-"))
                    .forEach(pair -> versions.put(Long.valueOf(pair[0]), Long.valueOf(pair[1])));
        } catch (RuntimeException notOurs) {
            return Map.of();
        }
        return versions;
    }

    /** What the preview looked at: each mandate with its version. */
    public String getVersions() {
        return lines == null ? "" : lines.stream().filter(line -> line.verdict() == BulkVerdict.CHANGES)
                .map(line -> line.id() + "-" + line.version()).collect(Collectors.joining(","));
    }

    /** What the address says of whom it is about. */
    public List<String> getCarried() {
        return query.namesBut(OWN).stream().filter(name -> !name.equals("ids")).toList();
    }

    public List<Long> getTicked() {
        return query.ids("ids");
    }

    /** The button was pressed, and the page is not shown again yet. */
    public boolean isDeciding() {
        return deciding;
    }

    public int getCount() {
        return chosen.size();
    }

    public boolean isSound() {
        return query.getFaults().isEmpty() && !chosen.isEmpty() && chosen.size() <= BulkEdits.MOST;
    }

    public BulkChange[] getChanges() {
        return BulkChange.values();
    }

    public BulkChange getChange() {
        return change;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<String> getDelegations() {
        return delegations;
    }

    /** What would become of each, or null before a preview was asked for. */
    public List<BulkLine> getLines() {
        return lines;
    }

    /** How many the change would reach. */
    public long getChanging() {
        return lines.stream().filter(line -> line.verdict() == BulkVerdict.CHANGES).count();
    }

    public long getRefusedCount() {
        return lines.stream().filter(line -> rank(line) == 0).count();
    }
}
