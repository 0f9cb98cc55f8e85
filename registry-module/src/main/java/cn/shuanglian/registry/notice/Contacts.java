package cn.shuanglian.registry.notice;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.Comparator.comparing;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.secret.Mask;
import cn.shuanglian.registry.secret.Seals;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where people can be written to. It is used for notices alone, kept sealed and shown masked to all but the person; kept by the person and
 * by the office that keeps the person's record.
 */
@Stateless
@DenyAll
public class Contacts {
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Areas areas;
    @Inject
    Seals seals;
    @Inject
    Journal journal;

    /** Masked, except to the person. @throws NotFound for somebody who is neither the caller nor a deputy of the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public ContactRow find(long personId) {
        if (!isOwn(personId)) {
            keeper(personId);
        }
        Contact contact = em.find(Contact.class, personId);
        if (contact == null) {
            return ContactRow.NONE;
        }
        String mail = contact.mail(seals);
        String mobile = contact.mobile(seals);
        return isOwn(personId) ? new ContactRow(mail, mobile, contact.version()) : new ContactRow(masked(mail), Mask.phone(mobile), contact.version());
    }

    /**
     * Changes where a person is written to. Refuses what is no mail address or no mobile number, a stale version, and an office whose area does
     * not keep the person's record; the journal says which of both was changed, not what to.
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE})
    public void change(@Valid SetContact asked) {
        String area = isOwn(asked.personId()) ? callers.current().area().code() : kept(asked.personId());
        check(asked.mail(), MAIL, "contact.mail", "mail");
        check(asked.mobile(), MOBILE, "contact.mobile", "mobile");
        Contact contact = em.find(Contact.class, asked.personId(), LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(asked.version(), contact == null ? 0 : contact.version());
        if (contact == null) {
            contact = new Contact(asked.personId());
            em.persist(contact);
        }
        contact.change(asked.mail() == null ? contact.mail(seals) : asked.mail().strip(),
                asked.mobile() == null ? contact.mobile(seals) : asked.mobile().strip(), seals);
        journal.enter(Deed.done("CONTACT_CHANGED", "person", asked.personId(), area,
                (asked.mail() == null ? "" : "mail ") + (asked.mobile() == null ? "" : "mobile")));
    }

    private boolean isOwn(long personId) {
        Long own = callers.current().personId();
        return own != null && own == personId;
    }

    private static void check(String typed, Pattern pattern, String code, String field) {
        if (typed != null && !typed.isBlank() && !pattern.matcher(typed.strip()).matches()) {
            throw new Refused(code, field);
        }
    }

    /** The area that keeps the person's record, which is the widest of the mandates; see the register of deputies. */
    private String keeper(long personId) {
        List<Object[]> mandates = em.createQuery("select m.areaCode, m.until from Mandate m where m.person.id = :person", Object[].class)
                .setParameter("person", personId).getResultList();
        List<String> held = mandates.stream().map(mandate -> (String) mandate[0]).toList();
        AreaCode own = callers.current().area();
        if (held.stream().noneMatch(own::covers)) {
            throw new NotFound("person", personId);
        }
        List<String> inForce = mandates.stream().filter(mandate -> mandate[1] == null).map(mandate -> (String) mandate[0]).toList();
        return (inForce.isEmpty() ? held : inForce).stream().min(comparing((String area) -> new AreaCode(area).prefix().length()).thenComparing(area -> area)).orElseThrow();
    }

    private String kept(long personId) {
        if (!callers.current().has(LIAISON_OFFICE)) {
            throw new NotFound("person", personId);
        }
        String keeper = keeper(personId);
        if (!callers.current().area().covers(keeper)) {
            String name = em.createQuery("select p.name from Person p where p.id = :person", String.class).setParameter("person", personId)
                    .getSingleResult();
            throw new Refused("person.keptElsewhere", null, name, areas.names(List.of(keeper)).getOrDefault(keeper, keeper));
        }
        return keeper;
    }

    private static String masked(String mail) {
        return mail == null ? null : mail.charAt(0) + "***" + mail.substring(mail.indexOf('@'));
    }
}
