package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
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

    /** One page of the deputies that fit the filter, five queries for however many; telephone numbers only for the liaison office. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<DeputyLine> list(DeputyFilter filter, ListRequest request) {
        Listing<DeputyRow> page = deputies.list(filter, request);
        Map<Long, Person> persons = persons(page.rows());
        Map<Long, String> groupNames = new HashMap<>(groups.names(keys(page.rows(), row -> Stream.of(row.areaGroupId(), row.professionalGroupId()))));
        Map<Long, String> stationNames = new HashMap<>(stations.names(keys(page.rows(), row -> Stream.of(row.stationId()))));
        CodeBook codes = this.codes.book();
        boolean phones = maySeePhones();
        return page.mapped(row -> {
            Person person = persons.get(row.personId());
            return new DeputyLine(row, codes.word(Standard.SEX, person.sex()), codes.word(Standard.ETHNICITY, person.ethnicity()),
                    person.bornOn(), codes.word(Standard.PARTY, person.party()), codes.word(Standard.EDUCATION, person.education()),
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
