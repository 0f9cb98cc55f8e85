package cn.shuanglian.registry.codetable;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The code tables of GB/T 2261.1, 3304, 4658, 4762 and 12407. */
@Stateless
@DenyAll
public class Codes {
    @PersistenceContext
    EntityManager em;

    /** All codes with their names, in one query. */
    @RolesAllowed({READER, SYSTEM})
    public CodeBook book() {
        return new CodeBook(em.createQuery("""
                select new cn.shuanglian.registry.codetable.CodeRow(c.standard, c.code, c.name, c.nameEn, c.since, c.until)
                from Code c order by c.standard, c.sort""", CodeRow.class).getResultList());
    }

    /** How a sheet's words are read, in two queries. */
    @RolesAllowed({READER, SYSTEM})
    public CodeWords words() {
        return new CodeWords(book(), em.createQuery("select a.standard, a.word, a.code from CodeAlias a", Object[].class).getResultList());
    }

    /** What a sheet says for the value, so that an import reads the same value back; for many values ask {@link #book} once. */
    @RolesAllowed({READER, SYSTEM})
    public String word(Standard standard, String value) {
        return book().word(standard, value);
    }
}
