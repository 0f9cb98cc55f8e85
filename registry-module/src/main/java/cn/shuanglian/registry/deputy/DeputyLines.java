package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.codetable.CodeBook;
import cn.shuanglian.registry.codetable.Codes;
import cn.shuanglian.registry.codetable.Standard;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** Deputies within the caller's area, told in full for sheets and rosters. */
@Stateless
@DenyAll
public class DeputyLines {
    @PersistenceContext
    EntityManager em;
    @Inject
    Deputies deputies;
    @Inject
    Groups groups;
    @Inject
    Stations stations;
    @Inject
    Codes codes;
    @Inject
    Callers callers;
    @Inject
    Seals seals;

    /**
     * One page of the deputies that fit the filter, five queries for however many, for those who work with the register; the offices get days
     * of birth, telephone numbers only the liaison office.
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<DeputyLine> list(DeputyFilter filter, ListRequest request) {
        return lines(filter, request, maySeePhones());
    }

    /** The same for a roster, which shows no telephone number. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<DeputyLine> withoutPhones(DeputyFilter filter, ListRequest request) {
        return lines(filter, request, false);
    }

    /** Each delegation among the deputies that fit the filter, with how many it has there; {@link DeputyFilter#NONE_RECORDED} for none. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<FacetCount> delegations(DeputyFilter filter) {
        DeputyCriteria criteria = new DeputyCriteria(callers.current().area().pattern(), filter, Set.of());
        return criteria.fill(em.createQuery("select m.delegation, count(m.id) from Mandate m where " + criteria.text() + " group by m.delegation",
                Object[].class)).getResultStream().map(found -> new FacetCount(found[0] == null ? DeputyFilter.NONE_RECORDED : (String) found[0],
                ((Number) found[1]).longValue())).toList();
    }

    /** One of the deputies that fit the filter if all sit in one and the same congress; else, or where there is none, empty. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Optional<CongressRef> onlyCongress(DeputyFilter filter) {
        DeputyCriteria criteria = new DeputyCriteria(callers.current().area().pattern(), filter, Set.of());
        List<CongressRef> some = criteria.fill(em.createQuery("select distinct new cn.shuanglian.registry.deputy.CongressRef(m.areaCode, m.level,"
                + " m.congress) from Mandate m where " + criteria.text(), CongressRef.class)).setMaxResults(2).getResultList();
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    private Listing<DeputyLine> lines(DeputyFilter filter, ListRequest request, boolean phones) {
        Listing<DeputyRow> page = deputies.list(filter, request);
        Map<Long, Person> persons = persons(page.rows());
        Map<Long, String> groupNames = new HashMap<>(groups.names(keys(page.rows(), row -> Stream.of(row.areaGroupId(), row.professionalGroupId()))));
        Map<Long, String> stationNames = new HashMap<>(stations.names(keys(page.rows(), row -> Stream.of(row.stationId()))));
        CodeBook codes = this.codes.book();
        boolean birthdays = Offices.has(callers.current());
        return page.mapped(row -> {
            Person person = persons.get(row.personId());
            return new DeputyLine(row, codes.word(Standard.SEX, person.sex()), codes.word(Standard.ETHNICITY, person.ethnicity()),
                    birthdays ? person.bornOn() : null, codes.word(Standard.PARTY, person.party()), codes.word(Standard.EDUCATION, person.education()),
                    codes.word(Standard.RANK, row.rankCode()), groupNames.get(row.areaGroupId()), groupNames.get(row.professionalGroupId()), stationNames.get(row.stationId()),
                    phones ? person.phone(seals) : null);
        });
    }

    /** Read-only, so that a hundred thousand of them do not stay with the transaction. */
    private Map<Long, Person> persons(List<DeputyRow> rows) {
        return rows.isEmpty() ? Map.of() : em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", rows.stream().map(DeputyRow::personId).distinct().toList())
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultStream().collect(toMap(Person::id, Function.identity()));
    }

    private static List<Long> keys(List<DeputyRow> rows, Function<DeputyRow, Stream<Long>> keys) {
        return rows.stream().flatMap(keys).filter(Objects::nonNull).distinct().toList();
    }

    private boolean maySeePhones() {
        Caller caller = callers.current();
        return caller.has(LIAISON_OFFICE) || caller.has(SYSTEM);
    }
}
