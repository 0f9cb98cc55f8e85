package cn.shuanglian.registry.group;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.BodyRow;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet of deputies' groups; a group is known by its area and name, its leader and liaison head by name until the deputies' sheet is in. */
@ApplicationScoped
class GroupSheet implements SheetImport, SheetExport<GroupFilter, GroupSheet.Line> {
    private static final Column NAME = Column.required("小组名称").max(100);
    private static final Column KIND = Column.required("类型");
    private static final Column AREA = Column.required("行政区划");
    private static final Column REGION = Column.optional("所在区域");
    private static final Column LEADER = Column.optional("组长").max(60);
    private static final Column HEAD = Column.optional("联络组长").max(60);
    private static final Column OFFICER = Column.optional("联络员").max(60);
    private static final Column FUNDING = Column.optional("年度活动经费");
    private static final Column GUIDE = Column.optional("指导委员会").max(100);
    private static final SheetShape<Line> SHAPE = SheetShape.<Line>empty()
            .column(NAME, line -> line.row().name())
            .column(KIND, line -> SheetShape.word(GroupKind.WORDS, line.row().kind()))
            .column(AREA, line -> line.row().area())
            .column(REGION, line -> line.row().region())
            .column(LEADER, line -> line.row().leaderName())
            .column(HEAD, line -> line.row().liaisonHead())
            .column(OFFICER, line -> line.row().liaisonOfficer())
            .column(FUNDING, line -> line.row().fundingPerYear())
            .column(GUIDE, Line::guide);

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Areas areas;
    @Inject
    Groups groups;
    @Inject
    Bodies bodies;

    private record Key(String area, String name) {
    }

    /** A group with the name of the special committee that guides it. */
    record Line(GroupRow row, String guide) {
    }

    /** What rows are compared with. */
    private record Books(AreaScope scope, Map<Key, Group> known, Seen<Key> seen, Map<String, Set<String>> committees,
                         Map<String, Map<String, Long>> guides) {
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
    public SheetShape<Line> shape() {
        return SHAPE;
    }

    @Override
    public Class<GroupFilter> filter() {
        return GroupFilter.class;
    }

    @Override
    public Listing<Line> lines(GroupFilter filter, ListRequest request) {
        Listing<GroupRow> page = groups.list(filter, request);
        Map<Long, String> guides = bodies.names(page.rows().stream().map(GroupRow::guide).filter(Objects::nonNull).distinct().toList());
        return page.mapped(row -> new Line(row, row.guide() == null ? null : guides.get(row.guide())));
    }

    @Override
    public Intake begin() {
        AreaScope scope = areas.scope();
        Map<Key, Group> known = em.createQuery("select g from DeputyGroup g where g.areaCode like :scope", Group.class)
                .setParameter("scope", scope.own().pattern()).getResultStream()
                .collect(Collectors.toMap(group -> new Key(group.areaCode(), group.name()), Function.identity()));
        Books books = new Books(scope, known, new Seen<>(), new HashMap<>(), new HashMap<>());
        return row -> take(row, books);
    }

    private Taken take(SheetRow row, Books books) {
        String name = row.text(NAME);
        GroupKind kind = row.oneOf(KIND, GroupKind.WORDS);
        String area = books.scope().read(row, AREA);
        String region = books.scope().read(row, REGION);
        String leader = row.text(LEADER);
        String head = row.text(HEAD);
        String officer = row.text(OFFICER);
        Long funding = row.whole(FUNDING);
        if (funding != null && funding < 0) {
            row.refuse(FUNDING, "negative");
        }
        Key key = new Key(area, name);
        Group earlier = books.known().get(key);
        boolean newHead = head != null && area != null && (earlier == null || !head.equals(earlier.liaisonHead()));
        if (newHead && !mayHead(head, books.committees().computeIfAbsent(area, this::committee))) {
            row.refuse(HEAD, "notOfCommittee");
        }
        Long guide = guide(row, kind, area, earlier, books.guides());
        books.seen().note(row, NAME, key);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        Group group = earlier == null ? new Group(name, area) : earlier;
        boolean changed = group.become(kind, region, leader, head, officer, funding) | group.guide(guide);
        if (earlier == null) {
            em.persist(group);
            changes.note("group", group.id(), group.areaCode(), ChangeKind.SAVED);
            return Taken.CREATED;
        }
        if (changed) {
            changes.note("group", group.id(), group.areaCode(), ChangeKind.SAVED);
        }
        return changed ? Taken.UPDATED : Taken.UNCHANGED;
    }

    /** A professional group is guided by a special committee of its own area (S1); a sheet without the column says nothing about it. */
    private Long guide(SheetRow row, GroupKind kind, String area, Group earlier, Map<String, Map<String, Long>> guides) {
        String name = row.text(GUIDE);
        if (kind != GroupKind.PROFESSIONAL && name != null) {
            row.refuse(GUIDE, "guideOfArea");
        }
        if (kind != GroupKind.PROFESSIONAL || area == null || name == null) {
            return kind != GroupKind.PROFESSIONAL || row.has(GUIDE) || earlier == null ? null : earlier.guideId();
        }
        Long found = guides.computeIfAbsent(area, this::specialCommittees).get(name);
        if (found == null) {
            row.refuse(GUIDE, "unknownGuide");
        }
        return found;
    }

    private Map<String, Long> specialCommittees(String area) {
        return bodies.ofKind(BodyKind.SPECIAL_COMMITTEE, new AreaCode(area)).stream()
                .collect(Collectors.toMap(BodyRow::name, BodyRow::id, (first, second) -> first));
    }

    /** A liaison head sits in the standing committee (S2); before its members are registered nobody can tell. */
    private static boolean mayHead(String name, Set<String> committee) {
        return committee.isEmpty() || committee.contains(name);
    }

    private Set<String> committee(String area) {
        return bodies.standingCommittee(new AreaCode(area)).stream().map(SeatRow::name).collect(Collectors.toSet());
    }
}
