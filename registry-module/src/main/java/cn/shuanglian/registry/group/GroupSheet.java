package cn.shuanglian.registry.group;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet of deputies' groups; a group is known by its area and name, its leader and liaison head by name until the deputies' sheet is in. */
@ApplicationScoped
class GroupSheet implements SheetImport, SheetExport<GroupFilter, GroupRow> {
    private static final Column NAME = Column.required("小组名称").max(100);
    private static final Column KIND = Column.required("类型");
    private static final Column AREA = Column.required("行政区划");
    private static final Column REGION = Column.optional("所在区域");
    private static final Column LEADER = Column.optional("组长").max(60);
    private static final Column HEAD = Column.optional("联络组长").max(60);
    private static final Column OFFICER = Column.optional("联络员").max(60);
    private static final Column FUNDING = Column.optional("年度活动经费");
    private static final SheetShape<GroupRow> SHAPE = SheetShape.<GroupRow>empty()
            .column(NAME, GroupRow::name)
            .column(KIND, row -> SheetShape.word(GroupKind.WORDS, row.kind()))
            .column(AREA, GroupRow::area)
            .column(REGION, GroupRow::region)
            .column(LEADER, GroupRow::leaderName)
            .column(HEAD, GroupRow::liaisonHead)
            .column(OFFICER, GroupRow::liaisonOfficer)
            .column(FUNDING, GroupRow::fundingPerYear);

    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
    @Inject
    Groups groups;
    @Inject
    Bodies bodies;

    private record Key(String area, String name) {
    }

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<GroupRow> shape() {
        return SHAPE;
    }

    @Override
    public Class<GroupFilter> filter() {
        return GroupFilter.class;
    }

    @Override
    public Listing<GroupRow> lines(GroupFilter filter, ListRequest request) {
        return groups.list(filter, request);
    }

    @Override
    public Intake begin() {
        AreaScope scope = areas.scope();
        Map<Key, Group> known = em.createQuery("select g from DeputyGroup g where g.areaCode like :scope", Group.class)
                .setParameter("scope", scope.own().pattern()).getResultStream()
                .collect(Collectors.toMap(group -> new Key(group.areaCode(), group.name()), Function.identity()));
        Seen<Key> seen = new Seen<>();
        Map<String, Set<String>> committees = new HashMap<>();
        return row -> take(row, scope, known, seen, committees);
    }

    private Taken take(SheetRow row, AreaScope scope, Map<Key, Group> known, Seen<Key> seen, Map<String, Set<String>> committees) {
        String name = row.text(NAME);
        GroupKind kind = row.oneOf(KIND, GroupKind.WORDS);
        String area = scope.read(row, AREA);
        String region = scope.read(row, REGION);
        String leader = row.text(LEADER);
        String head = row.text(HEAD);
        String officer = row.text(OFFICER);
        Long funding = row.whole(FUNDING);
        if (funding != null && funding < 0) {
            row.refuse(FUNDING, "negative");
        }
        Key key = new Key(area, name);
        Group earlier = known.get(key);
        boolean newHead = head != null && area != null && (earlier == null || !head.equals(earlier.liaisonHead()));
        if (newHead && !mayHead(head, committees.computeIfAbsent(area, this::committee))) {
            row.refuse(HEAD, "notOfCommittee");
        }
        seen.note(row, NAME, key);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        Group group = earlier == null ? new Group(name, area) : earlier;
        boolean changed = group.become(kind, region, leader, head, officer, funding);
        if (earlier == null) {
            em.persist(group);
            return Taken.CREATED;
        }
        return changed ? Taken.UPDATED : Taken.UNCHANGED;
    }

    /** A liaison head sits in the standing committee (S2); before its members are registered nobody can tell. */
    private static boolean mayHead(String name, Set<String> committee) {
        return committee.isEmpty() || committee.contains(name);
    }

    private Set<String> committee(String area) {
        return bodies.standingCommittee(new AreaCode(area)).stream().map(SeatRow::name).collect(Collectors.toSet());
    }
}
