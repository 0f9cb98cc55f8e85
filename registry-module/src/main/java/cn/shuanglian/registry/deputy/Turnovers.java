package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.vacancy.Duties;
import cn.shuanglian.registry.vacancy.DutyTally;
import cn.shuanglian.registry.vacancy.OpenDuty;
import cn.shuanglian.registry.vacancy.Vacancies;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens to mandates between elections (异动): each is an event with a day, a reason and its papers, and tells what it leaves to
 * be done (代表法 2025 art. 61–63, 选举法 art. 55 and 57). Nothing is deleted; a mistake of the same day is undone by another entry.
 */
@Stateless
@DenyAll
public class Turnovers {
    private static final String ROW = """
            select new cn.shuanglian.registry.deputy.TurnoverRow(t.id, m.id, m.person.id, m.name, m.level, t.areaCode, t.kind, t.happenedOn,
            t.reason, t.document, t.announcement, t.announcedOn, m.status, t.undoneBy, t.who, t.version)""";
    private static final String FROM = "from Turnover t join t.mandate m";
    private static final Set<TurnoverKind> VACATING = Set.of(TurnoverKind.SUSPENDED, TurnoverKind.TERMINATED);
    private static final String VACATED = "t.kind in :vacating and t.undoneBy is null and m.status <> :active";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    TurnoverBook book;
    @Inject
    ByElections byElections;
    @Inject
    DeputyHistory history;
    @Inject
    VacancyDays days;
    @Inject
    Duties duties;

    /**
     * Records what happened to a mandate and returns the entry's key. Refuses a day to come, before the mandate or before what happened
     * last, a reason that is none of the kind's, missing papers (a termination is announced, art. 63), and a change that changes nothing.
     *
     * @throws NotFound for a mandate outside the caller's area
     * @throws cn.shuanglian.registry.fault.NotAllowedNow where the mandate's state does not know the kind
     * @throws cn.shuanglian.registry.fault.Stale if the mandate changed since it was read
     */
    @RolesAllowed(LIAISON_OFFICE)
    public long record(@Valid RecordTurnover asked) {
        return book.record(asked);
    }

    /**
     * Records that a vacant seat was filled, begins the new mandate and returns the entry's key. Refuses a seat that is not vacant on
     * that day or is filled already, whoever holds this mandate already, and mandates that do not lie along one chain of areas.
     *
     * @throws NotFound where the seat lies outside the caller's area
     */
    @RolesAllowed(LIAISON_OFFICE)
    public long byElect(@Valid RecordByElection asked) {
        return byElections.record(asked);
    }

    /**
     * Notes that an entry was a mistake and puts the mandate back. Only what was recorded today, last of all, and of which nothing has
     * followed; returns the key of the entry that says so. @throws NotFound for an entry outside the caller's area
     */
    @RolesAllowed(LIAISON_OFFICE)
    public long undo(long id, long version, String why) {
        String reason = TurnoverPapers.blankToNull(why);
        if (reason == null) {
            throw new Refused("required", "why");
        }
        if (reason.length() > 1000) {
            throw new Refused("tooLong", "why", 1000);
        }
        return book.undo(id, version, reason);
    }

    /** One page of the turnovers that fit the filter; {@code sort} is one of {@link TurnoverOrder}. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<TurnoverRow> list(TurnoverFilter filter, ListRequest request) {
        return query(filter).list(Order.named(TurnoverOrder.class, request.sort(), TurnoverOrder.DATE), request);
    }

    /** How many turnovers fit the filter. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public long count(TurnoverFilter filter) {
        return query(filter).count();
    }

    /** One turnover. @throws NotFound also for one outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public TurnoverSheet require(long id) {
        TurnoverRow row = em.createQuery(ROW + " " + FROM + " where t.areaCode like :scope and t.id = :id", TurnoverRow.class)
                .setParameter("scope", scope()).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("turnover", id));
        Turnover turnover = em.find(Turnover.class, id);
        return new TurnoverSheet(row, turnover.note(), turnover.documentId(), turnover.statusBefore(), turnover.stoodBefore(),
                turnover.stoodAfter(), turnover.fillsId(), filledBy(row.deputyId()), turnover.undoesId(), Instant.ofEpochMilli(turnover.recordedAt()));
    }

    private Long filledBy(long deputyId) {
        return em.createQuery("select t.id from Turnover t where t.fillsId = :id", Long.class).setParameter("id", deputyId).getResultStream()
                .findFirst().orElse(null);
    }

    /** What happened to a mandate, the first event first; at most 500. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<TurnoverRow> ofDeputy(long deputyId) {
        return em.createQuery(ROW + " " + FROM + " where t.areaCode like :scope and m.id = :id order by t.happenedOn, t.id", TurnoverRow.class)
                .setParameter("scope", scope()).setParameter("id", deputyId).setMaxResults(500).getResultList();
    }

    /**
     * A deputy's history: the mandate, the person's posts, where the deputy was placed, and turnover as far as the caller may see it: the
     * offices all, a deputy that of the own mandates. @throws NotFound outside the area
     */
    @RolesAllowed({READER, SYSTEM})
    public List<HistoryEntry> history(long deputyId) {
        status(deputyId);
        return history.of(deputyId, maySee(deputyId) ? ofDeputy(deputyId) : List.of());
    }

    /** The units that elected deputies of the same congress, for a choice. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<String> electors(long deputyId) {
        return alike("electedBy", deputyId);
    }

    /** The delegations of the same congress, for a choice. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<String> delegations(long deputyId) {
        return alike("delegation", deputyId);
    }

    private List<String> alike(String path, long deputyId) {
        return em.createQuery("select distinct m." + path + " from Mandate m, Mandate own where own.id = :id and own.areaCode like :scope"
                        + " and m.areaCode = own.areaCode and m.level = own.level and m.congress = own.congress and m." + path
                        + " is not null order by m." + path, String.class).setParameter("id", deputyId).setParameter("scope", scope())
                .setMaxResults(300).getResultList();
    }

    /** What can be recorded of a mandate in that state. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<TurnoverKind> possible(MandateStatus status) {
        return TurnoverWay.allowed(status);
    }

    /** What points to the mandate now, by kind; nothing has to be settled while it is exercised. @throws NotFound outside the area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<DutyTally> duties(long deputyId) {
        return duties.of(deputyId, status(deputyId) != MandateStatus.ACTIVE, null);
    }

    /** The same for an entry, compared with what there was when it was recorded. @throws NotFound outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<DutyTally> dutiesOf(long id) {
        TurnoverRow row = require(id).row();
        return duties.of(row.deputyId(), row.isVacating(), em.find(Turnover.class, id).duties());
    }

    /** How many duties are still to be settled for each of these mandates, by kind; one query a kind, however many there are. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Map<String, Map<Long, Long>> open(Collection<Long> deputyIds) {
        return duties.open(deputyIds);
    }

    /** When these mandates were vacant, for records about a day that is not today. */
    @RolesAllowed({READER, SYSTEM})
    public Vacancies vacancies(Collection<Long> deputyIds) {
        return days.of(deputyIds);
    }

    /** When mandates of the caller's area were vacant, for sheets that name many. */
    @RolesAllowed({READER, SYSTEM})
    public Vacancies vacancies() {
        return days.of(callers.current().area());
    }

    private MandateStatus status(long deputyId) {
        return em.createQuery("select m.status from Mandate m where m.id = :id and m.areaCode like :scope", MandateStatus.class)
                .setParameter("id", deputyId).setParameter("scope", scope()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("deputy", deputyId));
    }

    private KeysetQuery<TurnoverRow> query(TurnoverFilter filter) {
        KeysetQuery<TurnoverRow> query = new KeysetQuery<>(em, TurnoverRow.class, ROW, FROM, "t")
                .where("t.areaCode like :scope", "scope", scope())
                .whereGiven("t.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("t.kind = :kind", "kind", filter.kind())
                .whereGiven("m.id = :deputy", "deputy", filter.deputyId())
                .whereGiven("t.happenedOn >= :from", "from", filter.from())
                .whereGiven("t.happenedOn <= :to", "to", filter.to());
        return Boolean.TRUE.equals(filter.open()) ? onlyOpen(query) : query;
    }

    private KeysetQuery<TurnoverRow> onlyOpen(KeysetQuery<TurnoverRow> query) {
        OpenDuty open = duties.open("m.id");
        return query.where(VACATED, Map.of("vacating", VACATING, "active", MandateStatus.ACTIVE)).where(open.condition(), open.parameters());
    }

    private boolean maySee(long deputyId) {
        Caller caller = callers.current();
        return Offices.has(caller) || caller.personId() != null && em.createQuery(
                "select count(m.id) from Mandate m where m.id = :id and m.person.id = :person", Long.class).setParameter("id", deputyId)
                .setParameter("person", caller.personId()).getSingleResult() > 0;
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
