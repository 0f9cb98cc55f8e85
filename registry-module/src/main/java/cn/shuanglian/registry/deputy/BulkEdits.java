package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes one thing of many deputies at once, after showing what that would do. */
@Stateless
@DenyAll
public class BulkEdits {
    /** Deputies at most; more go through a sheet. */
    public static final int MOST = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Groups groups;
    @Inject
    Stations stations;
    @Inject
    Arrival arrival;
    @Inject
    Journal journal;

    /** Where they go. */
    private record Target(Long id, String name, AreaCode area) {
        static final Target NOWHERE = new Target(null, null, null);

        /** Members of a group and visitors of a station come from its area, from one above it or from one below it. */
        boolean fits(Mandate mandate) {
            return area == null || area.covers(mandate.areaCode()) || new AreaCode(mandate.areaCode()).covers(area.code());
        }
    }

    /**
     * What the edit would do to each of them; nothing is changed. Refuses none, more than {@value #MOST} and a
     * group of the other kind. @throws NotFound for a deputy, group or station outside the caller's area
     */
    @RolesAllowed(LIAISON_OFFICE)
    public List<BulkLine> preview(@Valid BulkEdit edit) {
        Target target = target(edit);
        return lines(edit, target, mandates(edit, LockModeType.NONE));
    }

    /** The same in a transaction of its own. */
    @RolesAllowed(LIAISON_OFFICE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<BulkLine> previewAlone(@Valid BulkEdit edit) {
        return preview(edit);
    }

    /**
     * Changes all whom the preview said it would change, or nobody: refuses with their names if anyone has changed since then.
     *
     * @param versions the mandates' versions as the preview showed them
     * @return how many were changed
     */
    @RolesAllowed(LIAISON_OFFICE)
    public int apply(@Valid BulkEdit edit, Map<Long, Long> versions) {
        return change(edit, versions);
    }

    /** The same in a transaction of its own, for a batch whose other items do not depend on it. */
    @RolesAllowed(LIAISON_OFFICE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int applyAlone(@Valid BulkEdit edit, Map<Long, Long> versions) {
        return change(edit, versions);
    }

    private int change(BulkEdit edit, Map<Long, Long> versions) {
        Target target = target(edit);
        List<Mandate> mandates = mandates(edit, LockModeType.PESSIMISTIC_WRITE);
        String changed = mandates.stream().filter(each -> !Objects.equals(versions.get(each.id()), each.version())).map(Mandate::name)
                .collect(joining("、"));
        if (!changed.isEmpty()) {
            throw new Refused("bulk.changed", "deputies", changed);
        }
        List<BulkLine> lines = lines(edit, target, mandates).stream().filter(line -> line.verdict() == BulkVerdict.CHANGES).toList();
        Map<Long, Mandate> byId = mandates.stream().collect(toMap(Mandate::id, Function.identity()));
        for (BulkLine line : lines) {
            Mandate mandate = byId.get(line.id());
            if (edit.change().placement() == null) {
                mandate.delegation(edit.delegation());
                arrival.belongs(mandate);
            } else {
                arrival.placements.moveToday(mandate, edit.change().placement(), target.id());
            }
            journal.enter(Deed.done("DEPUTY_MOVED", "deputy", line.id(), line.area(), edit.change() + " " + line.before() + " > " + line.after()));
        }
        em.flush();
        return lines.size();
    }

    private List<BulkLine> lines(BulkEdit edit, Target target, List<Mandate> mandates) {
        Map<Long, String> names = names(edit, mandates);
        return mandates.stream().map(mandate -> {
            PlacementKind kind = edit.change().placement();
            String before = kind == null ? mandate.facts().delegation() : names.get(Objects.requireNonNullElse(mandate.place(kind), 0L));
            boolean same = kind == null ? Objects.equals(before, edit.delegation()) : Objects.equals(mandate.place(kind), target.id());
            BulkVerdict verdict = mandate.status() != MandateStatus.ACTIVE ? BulkVerdict.VACANT : same ? BulkVerdict.SAME
                    : target.fits(mandate) ? BulkVerdict.CHANGES : BulkVerdict.OTHER_AREA;
            return new BulkLine(mandate.id(), mandate.name(), mandate.areaCode(), before, target.name(), verdict, mandate.version());
        }).toList();
    }

    private Map<Long, String> names(BulkEdit edit, List<Mandate> mandates) {
        PlacementKind kind = edit.change().placement();
        List<Long> places = kind == null ? List.of()
                : mandates.stream().flatMap(each -> Stream.ofNullable(each.place(kind))).distinct().toList();
        return kind == null ? Map.of() : kind == PlacementKind.STATION ? stations.names(places) : groups.names(places);
    }

    private Target target(BulkEdit edit) {
        if (edit.change().placement() == null) {
            return new Target(null, edit.delegation(), null);
        }
        if (edit.place() == null) {
            return Target.NOWHERE;
        }
        if (edit.change() == BulkChange.STATION) {
            StationRow station = stations.require(edit.place());
            return new Target(station.id(), station.name(), new AreaCode(station.area()));
        }
        GroupRow group = groups.require(edit.place());
        if ((group.kind() == GroupKind.AREA) != (edit.change() == BulkChange.AREA_GROUP)) {
            throw new Refused("bulk.otherKind", "place");
        }
        return new Target(group.id(), group.name(), new AreaCode(group.area()));
    }

    /** Locked in the order of their keys, so that two bulk edits do not wait for each other for ever. */
    private List<Mandate> mandates(BulkEdit edit, LockModeType lock) {
        List<Long> ids = edit.deputies().stream().distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Refused(ids.isEmpty() ? "bulk.nobody" : "bulk.tooMany", "deputies", MOST);
        }
        List<Mandate> found = em.createQuery("select m from Mandate m where m.areaCode like :scope and m.id in :ids order by m.id", Mandate.class)
                .setParameter("scope", callers.current().area().pattern()).setParameter("ids", ids).setLockMode(lock).getResultList();
        if (found.size() < ids.size()) {
            List<Long> there = found.stream().map(Mandate::id).toList();
            throw new NotFound("deputy", ids.stream().filter(id -> !there.contains(id)).findFirst().orElseThrow());
        }
        return found;
    }
}
