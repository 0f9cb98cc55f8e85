package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.list.Words;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Deputies' suggestions to the congresses of the caller's area. Everyone reads them: suggestions are made in public. */
@Stateless
@DenyAll
public class Suggestions {
    private static final String ROW = """
            select new cn.shuanglian.reception.suggestion.SuggestionRow(s.id, s.number, s.session, s.areaCode, s.title, s.category,
            s.moverId, s.leadUnitId, s.version)""";
    private static final String FROM_OPINIONS = "exists (select l.id from SuggestionLink l where l.suggestionId = s.id and l.kind = :source)";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    SuggestionRows rows;

    /** One page of the suggestions that fit the filter; {@code sort} is one of {@link SuggestionOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<SuggestionRow> list(SuggestionFilter filter, ListRequest request) {
        return query(filter).list(Order.named(SuggestionOrder.class, request.sort(), SuggestionOrder.NUMBER), request).with(rows::completed);
    }

    /** These suggestions as far as the caller sees them, by number; five queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<SuggestionRow> among(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Criteria criteria = criteria().add("s.id in :ids", "ids", ids);
        return rows.completed(criteria.fill(em.createQuery(ROW + " from Suggestion s where " + criteria.text() + " order by s.number, s.id",
                SuggestionRow.class)).getResultList());
    }

    /** How many suggestions fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(SuggestionFilter filter) {
        return query(filter).count();
    }

    /** One suggestion. @throws NotFound also for one outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public SuggestionRow require(long id) {
        Criteria criteria = criteria().add("s.id = :id", "id", id);
        SuggestionRow row = criteria.fill(em.createQuery(ROW + " from Suggestion s where " + criteria.text(), SuggestionRow.class))
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("suggestion", id));
        return rows.completed(List.of(row)).get(0);
    }

    /** One suggestion with all that the caller may see of it. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public SuggestionSheet sheet(long id) {
        return new SuggestionSheet(require(id), true, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private Criteria criteria() {
        return new Criteria().add("s.areaCode like :scope", "scope", callers.current().area().pattern());
    }

    private KeysetQuery<SuggestionRow> query(SuggestionFilter filter) {
        Criteria criteria = criteria()
                .given("s.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("s.moverId = :mover", "mover", filter.moverId())
                .given("s.category like :category", "category", Words.atStart(filter.category()))
                .given("(s.title like :words or s.number like :words)", "words", Words.atStart(filter.words()));
        if (filter.fromReceptions() != null) {
            criteria.add((filter.fromReceptions() ? "" : "not ") + FROM_OPINIONS, "source", LinkKind.SOURCE_OPINION);
        }
        return criteria.narrow(new KeysetQuery<>(em, SuggestionRow.class, ROW, "from Suggestion s", "s"));
    }
}
