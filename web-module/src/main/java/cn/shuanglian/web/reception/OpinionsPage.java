package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.Satisfaction;
import cn.shuanglian.reception.opinion.Timeliness;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The list of opinions; a figure of the statistics leads to it with its own filter in the address. */
@Named
@Downloads("opinions")
@RequestScoped
public class OpinionsPage implements Downloadable {
    /** Counting goes no further than this. */
    private static final int COUNTED = 100_000;

    @Inject
    ListQuery query;
    @Inject
    Opinions opinions;

    private Listing<OpinionRow> listing;
    private int found;
    private String problem;

    /** Called before the page is shown. */
    public void load() {
        OpinionFilter filter = filter();
        if (!query.getFaults().isEmpty()) {
            return;
        }
        try {
            listing = opinions.list(filter, NewestFirst.of(query, "heardOn"));
            found = opinions.countUpTo(filter, COUNTED);
        } catch (Refused refused) {
            problem = PageWords.of(refused);
        }
    }

    @Override
    public OpinionFilter filter() {
        return OpinionFilter.with().area(query.area("area")).station(query.id("station")).reception(query.id("reception"))
                .deputy(query.id("deputy")).category(query.text("category")).status(query.oneOf("status", OpinionStatus.class))
                .route(query.oneOf("route", OpinionRoute.class)).result(query.oneOf("result", OpinionResult.class))
                .satisfaction(query.oneOf("satisfaction", Satisfaction.class)).unit(query.id("unit"))
                .from(query.date("from")).to(query.date("to")).replied(query.yesOrNo("replied")).fedBack(query.yesOrNo("fedBack"))
                .timeliness(query.oneOf("timeliness", Timeliness.class)).words(query.text("q"))
                .source(query.oneOf("source", OpinionSource.class)).urgency(query.oneOf("urgency", OpinionUrgency.class))
                .leadUnit(query.id("lead")).merged(query.yesOrNo("merged"))
                .mergedInto(query.id("mergedInto")).build();
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<OpinionRow> getListing() {
        return listing;
    }

    /** How many there are on all pages; more than 100,000 are not counted. */
    public int getFound() {
        return Math.min(found, COUNTED);
    }

    public boolean isMoreThanCounted() {
        return found > COUNTED;
    }

    /** Why there is no list though the filters could be read, or null. */
    public String getProblem() {
        return problem;
    }

    /** Filters of the address that have no field of their own and are carried along: those of figures and of one reception. */
    public Map<String, String> getCarried() {
        Map<String, String> carried = new LinkedHashMap<>();
        Stream.of("reception", "lead", "replied", "fedBack", "merged", "mergedInto").filter(name -> query.text(name) != null)
                .forEach(name -> carried.put(name, query.text(name)));
        return carried;
    }

    /** Several can be taken a step on at once; courtesy, the facade keeps the rights. */
    public boolean isHandingOver() {
        return Stream.of(Role.STATION_OFFICER, Role.TOWNSHIP_OFFICE, Role.LIAISON_OFFICE, Role.GOVERNMENT_OFFICE, Role.HANDLING_UNIT)
                .anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    public Timeliness[] getTimelinesses() {
        return Timeliness.values();
    }
}
