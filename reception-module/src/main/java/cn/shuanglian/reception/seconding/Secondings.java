package cn.shuanglian.reception.seconding;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who was asked to second a suggestion: each of them answers alone, and an answer holds for the words it was given to. For facades, which
 * have looked before whether their caller may.
 */
@ApplicationScoped
public class Secondings {
    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** Asks these deputies, and those anew who declined or whose answer has lapsed; tells whom it asked, which leaves out who was asked already. */
    public List<Long> ask(long suggestion, Collection<Long> mandates) {
        Map<Long, Seconding> known = all(suggestion).stream().collect(toMap(Seconding::mandateId, one -> one));
        List<Long> asked = new ArrayList<>();
        for (Long mandate : mandates) {
            Seconding there = known.get(mandate);
            if (there == null) {
                em.persist(new Seconding(suggestion, mandate));
                asked.add(mandate);
            } else if (there.state() == SecondingState.DECLINED || there.state() == SecondingState.LAPSED) {
                there.ask();
                asked.add(mandate);
            }
        }
        return asked;
    }

    /** Notes what a deputy who is asked says; tells whether there was one to answer. */
    public boolean answer(long suggestion, long mandate, boolean yes, String reason) {
        return all(suggestion).stream().filter(one -> one.mandateId() == mandate && one.state() == SecondingState.ASKED).findFirst().map(one -> {
            one.answer(yes ? SecondingState.CONFIRMED : SecondingState.DECLINED, LocalDate.now(clock), reason);
            return true;
        }).orElse(false);
    }

    /** Nobody needs to answer any more. */
    public void lapse(long suggestion) {
        all(suggestion).stream().filter(one -> one.state() == SecondingState.ASKED).forEach(one -> one.answer(SecondingState.LAPSED, null, null));
    }

    /** The words are about to change: whatever was said was said of others, so that everybody has to be asked again. */
    public void lapseAll(long suggestion) {
        all(suggestion).forEach(one -> one.answer(SecondingState.LAPSED, null, null));
    }

    /** Everybody who was asked, by name. */
    public List<Seconder> of(long suggestion) {
        return em.createQuery("""
                select new cn.shuanglian.reception.seconding.Seconder(s.mandateId, m.name, s.state, s.answeredOn, s.reason)
                from Seconding s, Mandate m where s.suggestionId = :suggestion and m.id = s.mandateId order by m.name, m.id""", Seconder.class)
                .setParameter("suggestion", suggestion).getResultList();
    }

    private List<Seconding> all(long suggestion) {
        return em.createQuery("select s from Seconding s where s.suggestionId = :suggestion order by s.id", Seconding.class)
                .setParameter("suggestion", suggestion).getResultList();
    }
}
