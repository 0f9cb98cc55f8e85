package cn.shuanglian.web.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.evaluation.cadre.CadreBoard;
import cn.shuanglian.evaluation.cadre.CadreFilter;
import cn.shuanglian.evaluation.cadre.CadreRow;
import cn.shuanglian.evaluation.cadre.Outlook;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.faces.ViewSettings;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The key minority: who of the leading cadres received as often as required, who will not, and one step to ask them to come. */
@Named
@RequestScoped
public class CadresPage {
    /** Rows that are shown at once; all are in the file to be downloaded. */
    public static final int SHOWN = 100;
    private static final int FIRST_YEAR = 2018;

    @Inject
    CadreBoard board;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    ViewSettings view;
    @Inject
    Clock clock;

    private List<CadreRow> all;
    private List<CadreRow> rows;
    private List<AreaRow> choices;
    private Map<String, String> areaNames = Map.of();
    private CadreChart chart;

    /** Called before the page is shown; a step taken on a row asks for the rows before that. */
    public void load() {
        if (choices != null) {
            return;
        }
        choices = areas.choices();
        Outlook outlook = query.oneOf("outlook", Outlook.class);
        CadreFilter filter = new CadreFilter(query.area("area"), getYear(), null);
        all = ListNotices.shown(query.getFaults(), "evaluation", () -> board.list(filter));
        if (all == null) {
            return;
        }
        rows = all.stream().filter(row -> outlook == null || row.outlook() == outlook).toList();
        areaNames = areas.names(all.stream().map(CadreRow::area).distinct().toList());
        chart = CadreChart.of(all, areaNames, view.isLargeType());
    }

    /** The year the address names, else this one. */
    public int getYear() {
        int now = LocalDate.now(clock).getYear();
        Long asked = query.id("year");
        return asked != null && asked >= FIRST_YEAR && asked <= now + 1 ? asked.intValue() : now;
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return Stream.iterate(now + 1, year -> year >= FIRST_YEAR, year -> year - 1).toList();
    }

    /** Whether the address could be read. */
    public boolean isReadable() {
        load();
        return all != null;
    }

    public List<CadreRow> getRows() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    public int getCount() {
        return rows.size();
    }

    public int getTotal() {
        return all.size();
    }

    public int getShown() {
        return SHOWN;
    }

    /** How many cadres stand so, those with none included. */
    public Map<Outlook, Long> getCounts() {
        Map<Outlook, Long> counts = new EnumMap<>(Outlook.class);
        counts.putAll(all.stream().collect(groupingBy(CadreRow::outlook, counting())));
        return counts;
    }

    public long count(Outlook outlook) {
        return getCounts().getOrDefault(outlook, 0L);
    }

    /** The outlooks a year can have: of one that is over only the first and the last. */
    public List<Outlook> getOutlooks() {
        return getYear() < LocalDate.now(clock).getYear() ? List.of(Outlook.MISSED, Outlook.MET)
                : List.of(Outlook.SHORT, Outlook.BEHIND, Outlook.ON_TRACK, Outlook.MET);
    }

    /** Whether cadres can still be asked to come. */
    public boolean isRunning() {
        return getYear() == LocalDate.now(clock).getYear();
    }

    public CadreChart getChart() {
        return chart;
    }

    public List<AreaRow> getChoices() {
        return choices;
    }

    public String areaName(CadreRow row) {
        return areaNames.getOrDefault(row.area(), row.area());
    }

    /** How an outlook looks; the word beside it says the same. */
    public String tone(Outlook outlook) {
        return switch (outlook) {
            case MISSED, SHORT -> "bad";
            case BEHIND -> "warn";
            case ON_TRACK -> "info";
            case MET -> "good";
        };
    }

    /** Asks the cadre to come and returns to where the board was. */
    public String invite(long deputy, String name) {
        boolean[] told = {false};
        if (Steps.take(() -> told[0] = board.invite(deputy)) == Steps.End.DONE) {
            Notices.done(PageWords.of("evaluation", told[0] ? "cadres.invited" : "cadres.invitedAlready", name));
        }
        return "/evaluation/cadres.xhtml?faces-redirect=true" + kept("area") + kept("year") + kept("outlook");
    }

    private String kept(String name) {
        String value = query.text(name);
        return value == null || !value.matches("\\w+") ? "" : "&" + name + "=" + value;
    }
}
