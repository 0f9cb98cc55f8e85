package cn.shuanglian.registry.deputy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mandates a sheet may name, with their persons, loaded together. */
class MandateBook {
    private final EntityManager em;
    private final Map<MandateKey, Mandate> mandates = new HashMap<>();
    private final Map<Long, List<Mandate>> ofPerson = new HashMap<>();
    private final Set<MandateKey> ambiguous = new HashSet<>();

    MandateBook(EntityManager em, String scope) {
        this.em = em;
        em.createQuery("select m, p from Mandate m join m.person p where m.areaCode like :scope", Object[].class)
                .setParameter("scope", scope).getResultStream().forEach(pair -> note((Mandate) pair[0]));
    }

    Mandate find(MandateKey key) {
        return mandates.get(key);
    }

    /** Whether several deputies of the congress have the name, and nothing but a number tells them apart. */
    boolean isAmbiguous(MandateKey key) {
        return ambiguous.contains(key);
    }

    /** All mandates the person is known to hold, none for a new one. */
    List<Mandate> heldBy(Person person) {
        return ofPerson.getOrDefault(person.id(), List.of());
    }

    Collection<Mandate> all() {
        return ofPerson.values().stream().flatMap(List::stream).toList();
    }

    Mandate keep(Mandate mandate) {
        em.persist(mandate);
        note(mandate);
        return mandate;
    }

    private void note(Mandate mandate) {
        MandateKey key = mandate.key(mandate.person().bornOn());
        if (mandates.put(key, mandate) != null) {
            ambiguous.add(key);
        }
        ofPerson.computeIfAbsent(mandate.person().id(), none -> new ArrayList<>()).add(mandate);
    }
}
