package cn.shuanglian.web.reception;

import cn.shuanglian.reception.session.ReceptionFilter;
import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.reception.session.ReceptionRow;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of receptions. */
@Named
@Downloads("receptions")
@RequestScoped
public class ReceptionsPage implements Downloadable {
    /** Counting goes no further than this. */
    private static final int COUNTED = 10_000;

    @Inject
    ListQuery query;
    @Inject
    Receptions receptions;

    private Listing<ReceptionRow> listing;
    private int found;
    private String problem;

    /** Called before the page is shown. */
    public void load() {
        ReceptionFilter filter = filter();
        if (!query.getFaults().isEmpty()) {
            return;
        }
        try {
            listing = receptions.list(filter, NewestFirst.of(query, "date"));
            found = receptions.countUpTo(filter, COUNTED);
        } catch (Refused refused) {
            problem = PageWords.of(refused);
        }
    }

    @Override
    public ReceptionFilter filter() {
        return new ReceptionFilter(query.area("area"), query.id("station"), query.id("deputy"), query.oneOf("kind", ReceptionKind.class),
                query.oneOf("status", ReceptionStatus.class), query.date("from"), query.date("to"));
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<ReceptionRow> getListing() {
        return listing;
    }

    /** How many there are on all pages; more than 10,000 are not counted. */
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

    public ReceptionKind[] getKinds() {
        return ReceptionKind.values();
    }

    public ReceptionStatus[] getStatuses() {
        return ReceptionStatus.values();
    }
}
