package cn.shuanglian.reception.sweep;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers sweeps by area, year and order: PC430300-2026-003 is the third of 2026 in area 430300. Numbers have no gaps. */
@Dependent
class SweepNumbers {
    @PersistenceContext
    EntityManager em;

    String next(String area, int year) {
        String series = "sweep:" + area + ":" + year;
        em.createNativeQuery("insert into reception_series (name, last_no) values (?, 1) on duplicate key update last_no = last_no + 1")
                .setParameter(1, series).executeUpdate();
        Number order = (Number) em.createNativeQuery("select last_no from reception_series where name = ?").setParameter(1, series).getSingleResult();
        return "PC%s-%d-%03d".formatted(area, year, order.intValue());
    }
}
