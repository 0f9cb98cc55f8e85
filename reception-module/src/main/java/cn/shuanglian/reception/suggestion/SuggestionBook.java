package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.likeness.OwnWords;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Takes down what deputies suggest, as long as nobody else has to do with it. */
@Dependent
class SuggestionBook {
    @Inject
    SuggestionStore store;
    @Inject
    SuggestionSight sight;
    @Inject
    SuggestionTrail trail;
    @Inject
    Deputies deputies;
    @Inject
    Categories categories;

    long draft(long mandate, DraftSuggestion said) {
        boolean own = sight.own().contains(mandate);
        DeputyRef mover = own ? deputies.among(List.of(mandate)).stream().findFirst().orElseThrow(() -> new NotFound("deputy", mandate))
                : deputies.require(mandate);
        if (!own && !sight.has(LIAISON_OFFICE, mover.area())) {
            throw new NotFound("deputy", mandate);
        }
        if (serving(List.of(mandate), mover.area()) == 0) {
            throw new Refused("suggestion.notServing", "mover");
        }
        check(said, mandate, List.of());
        Suggestion suggestion = new Suggestion(mover, sight.caller().accountId());
        suggestion.write(said);
        LocalDate today = sight.today();
        suggestion.become(SuggestionStatus.DRAFT, today);
        store.em.persist(suggestion);
        store.link(suggestion.id(), LinkKind.SOURCE_OPINION, said.opinions());
        trail.add(suggestion, SuggestionTrail.DRAFT, null, today, null);
        return suggestion.id();
    }

    long amend(long id, DraftSuggestion said, long version) {
        Suggestion suggestion = store.require(id, LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(version, suggestion.version());
        if (suggestion.status() != SuggestionStatus.DRAFT) {
            throw new NotAllowedNow(SuggestionTrail.AMEND, suggestion.status().name(), List.of());
        }
        List<Long> sources = store.linked(id, LinkKind.SOURCE_OPINION);
        check(said, suggestion.moverId(), sources);
        suggestion.write(said);
        suggestion.become(SuggestionStatus.DRAFT, sight.today());
        store.link(id, LinkKind.SOURCE_OPINION, said.opinions());
        trail.add(suggestion, SuggestionTrail.AMEND, SuggestionStatus.DRAFT, sight.today(), null);
        return suggestion.version();
    }

    private void check(DraftSuggestion said, long mandate, List<Long> known) {
        if (!categories.byCode().containsKey(said.category())) {
            throw new Refused("suggestion.category", "category");
        }
        List<Long> added = said.opinions().stream().filter(opinion -> !known.contains(opinion)).toList();
        if (said.opinions().stream().anyMatch(Objects::isNull) || said.opinions().stream().distinct().count() < said.opinions().size()) {
            throw new Refused("suggestion.opinionTwice", "opinions");
        }
        if (!added.isEmpty() && seen(added, mandate) < added.size()) {
            throw new Refused("suggestion.opinionUnknown", "opinions");
        }
    }

    /** How many of these opinions the mover heard or sees to, or lie in the area of the office that writes. */
    private long seen(Collection<Long> opinions, long mandate) {
        boolean office = sight.caller().has(LIAISON_OFFICE);
        return store.em.createQuery("select count(o.id) from Opinion o where o.id in :ids and (o.mandateId = :mandate or o.followedBy = :mandate"
                + " or (:office = true and o.areaCode like :scope))", Long.class).setParameter("ids", opinions).setParameter("mandate", mandate)
                .setParameter("office", office).setParameter("scope", sight.caller().area().pattern()).getSingleResult();
    }

    /** How many of them are deputies of that area's congress now. */
    long serving(Collection<Long> mandates, String area) {
        return store.em.createQuery("select count(m.id) from Mandate m where m.id in :ids and m.areaCode = :area and m.status = :active", Long.class)
                .setParameter("ids", mandates).setParameter("area", area).setParameter("active", MandateStatus.ACTIVE).getSingleResult();
    }

    /**
     * Refuses what is not all there, and what was only passed on: letters of the public are no suggestions, the deputy writes them anew
     * (domain §2.3).
     */
    void requireOwnWords(Suggestion suggestion) {
        if (!suggestion.isWritten()) {
            throw new Refused("suggestion.unwritten", suggestion.reason() == null ? "reason" : suggestion.content() == null ? "content" : "wish");
        }
        int taken = takenOver(suggestion);
        if (taken >= OwnWords.PASSED_ON) {
            throw new Refused("suggestion.passedOn", "content", taken, OwnWords.PASSED_ON);
        }
    }

    boolean mayAmend(long id) {
        Suggestion suggestion = store.require(id, LockModeType.NONE);
        return suggestion.status() == SuggestionStatus.DRAFT && (sight.own().contains(suggestion.moverId())
                || sight.has(LIAISON_OFFICE, suggestion.areaCode()) && suggestion.writtenBy() == sight.caller().accountId());
    }

    int takenOver(long id) {
        return takenOver(store.require(id, LockModeType.NONE));
    }

    /** How much of it stands in the opinions it was drawn from, in percent. */
    int takenOver(Suggestion suggestion) {
        List<Long> sources = store.linked(suggestion.id(), LinkKind.SOURCE_OPINION);
        if (sources.isEmpty()) {
            return 0;
        }
        List<String> said = store.em.createQuery("select concat(o.title, ' ', o.text) from Opinion o where o.id in :ids", String.class)
                .setParameter("ids", sources).getResultList();
        return OwnWords.takenOver(suggestion.words(), said);
    }
}
