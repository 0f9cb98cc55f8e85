package cn.shuanglian.reception.search;

import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.SYSTEM_ADMIN;

import cn.shuanglian.registry.change.ChangeRow;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps each node's index of opinions level with the feed of changes. */
@Stateless
@DenyAll
public class SearchIndex {
    private static final String TYPE = "opinion";
    private static final int NUMBERED_AT_ONCE = 10;

    @Inject
    OpinionIndex index;
    @Inject
    OpinionPapers papers;
    @Inject
    Changes changes;
    @Inject
    Journal journal;

    /** Numbers what was committed and takes it into this node's index, for at most ten seconds; tells whether there is more. */
    @RolesAllowed(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean follow() {
        int rounds = 0;
        while (rounds < NUMBERED_AT_ONCE && changes.number() > 0) {
            rounds++;
        }
        return index.follow(changes.state(), new OpinionIndex.Feed() {
            @Override
            public List<ChangeRow> after(long place, int most) {
                return changes.following(place, TYPE, most);
            }

            @Override
            public long waiting(long place) {
                return changes.countAfter(place, TYPE);
            }

            @Override
            public List<IndexedOpinion> opinions(List<Long> ids) {
                return papers.of(ids);
            }
        });
    }

    /** How the index of this node stands. */
    @RolesAllowed({SYSTEM_ADMIN, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IndexState state() {
        return index.state();
    }

    /** Has every node write its index anew; the old ones are searched until that is done. Does nothing while one is being written. */
    @RolesAllowed({SYSTEM_ADMIN, SYSTEM})
    public void rebuild() {
        if (!index.state().building()) {
            changes.rename();
            journal.enter(Deed.done("SEARCH_INDEX_REBUILT", "searchIndex", 0, null, index.state().opinions() + " opinions"));
        }
    }
}
