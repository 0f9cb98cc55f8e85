package cn.shuanglian.evaluation.dutyreport;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The duty reports of the deputies within the caller's area. They are given in public, so every reader sees them. */
@Stateless
@DenyAll
public class DutyReports {
    private static final String ROW = """
            select new cn.shuanglian.evaluation.dutyreport.DutyReportRow(r.id, r.mandateId, r.areaCode, r.givenOn, r.form, r.audience,
            r.heardBy, r.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;

    /** One page of the reports that fit the filter, two queries; {@code sort} is one of {@link DutyReportOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<DutyReportRow> list(DutyReportFilter filter, ListRequest request) {
        Listing<DutyReportRow> page = query(filter).list(Order.named(DutyReportOrder.class, request.sort(), DutyReportOrder.DATE), request);
        Map<Long, String> names = deputies.names(page.rows().stream().map(DutyReportRow::mandateId).distinct().toList());
        return page.with(rows -> rows.stream().map(row -> row.of(names.getOrDefault(row.mandateId(), ""))).toList());
    }

    /** How many reports fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(DutyReportFilter filter) {
        return query(filter).count();
    }

    /** All reports of an area in a year, as they were announced; what lies outside the caller's area is left out. */
    @RolesAllowed({LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<DutyReportGiven> given(AreaCode area, int year) {
        return em.createQuery("""
                select r from DutyReport r where r.areaCode like :scope and r.areaCode like :area and r.givenOn between :from and :to
                """, DutyReport.class).setParameter("scope", callers.current().area().pattern()).setParameter("area", area.pattern())
                .setParameter("from", LocalDate.of(year, 1, 1)).setParameter("to", LocalDate.of(year, 12, 31))
                .getResultStream().map(DutyReport::given).toList();
    }

    private KeysetQuery<DutyReportRow> query(DutyReportFilter filter) {
        return new KeysetQuery<>(em, DutyReportRow.class, ROW, "from DutyReport r", "r")
                .where("r.areaCode like :scope", "scope", callers.current().area().pattern())
                .whereGiven("r.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("r.mandateId = :mandate", "mandate", filter.mandateId())
                .whereGiven("r.form = :form", "form", filter.form())
                .whereGiven("r.givenOn >= :from", "from", filter.from())
                .whereGiven("r.givenOn <= :to", "to", filter.to());
    }
}
