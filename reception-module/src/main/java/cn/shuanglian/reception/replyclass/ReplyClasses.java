package cn.shuanglian.reception.replyclass;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The classes of answers that hold in an area: its own, or those of the nearest area above that has some (domain §2.3: three in one place, four in another). */
@Stateless
@DenyAll
public class ReplyClasses {
    private static final int MOST = 9;

    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
    @Inject
    Journal journal;

    /** The classes that hold there, in their order; never none. */
    @RolesAllowed({READER, SYSTEM})
    public List<ReplyClassRow> of(AreaCode area) {
        List<String> chain = Stream.iterate(area, Objects::nonNull, AreaCode::parent).map(AreaCode::code).toList();
        List<ReplyClassRow> known = em.createQuery("""
                select new cn.shuanglian.reception.replyclass.ReplyClassRow(c.areaCode, c.code, c.place, c.wordsZh, c.wordsEn, c.promises)
                from ReplyClass c where c.areaCode in :chain order by c.place, c.code""", ReplyClassRow.class).setParameter("chain", chain).getResultList();
        return chain.stream().map(code -> known.stream().filter(row -> row.area().equals(code)).toList()).filter(rows -> !rows.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** What changes when the classes do, so that nobody decides on others than they read. */
    @RolesAllowed({READER, SYSTEM})
    public long version(AreaCode area) {
        CRC32 sum = new CRC32();
        sum.update(of(area).toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /**
     * Decides on the area's own classes, in this order; none goes back to those of the area above. Answers that were given keep their class and
     * its words. Refuses a code twice and more than nine. @throws cn.shuanglian.registry.fault.NotFound for an area outside the caller's
     * @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed(LIAISON_OFFICE)
    public void set(@Valid SetReplyClasses asked) {
        AreaCode area = new AreaCode(areas.require(asked.area()).code());
        Stale.unless(asked.version(), version(area));
        List<DescribeReplyClass> classes = asked.classes();
        if (classes.size() > MOST) {
            throw new Refused("replyClass.tooMany", "classes", MOST);
        }
        if (classes.stream().map(DescribeReplyClass::code).distinct().count() < classes.size()) {
            throw new Refused("replyClass.twice", "code");
        }
        em.createQuery("delete from ReplyClass c where c.areaCode = :area").setParameter("area", area.code()).executeUpdate();
        int place = 1;
        for (DescribeReplyClass each : classes) {
            em.persist(new ReplyClass(area.code(), place++, each));
        }
        em.flush();
        journal.enter(Deed.done("REPLY_CLASSES_SET", "area", Long.parseLong(area.code()), area.code(),
                classes.stream().map(DescribeReplyClass::code).collect(Collectors.joining(" "))));
    }
}
