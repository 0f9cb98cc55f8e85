package cn.shuanglian.reception.invitation;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Invitations to receptions, one for each place (S6, S13): deputies answer for their own, the offices for those who telephone. Whoever
 * declines frees the place; who changes places with whom stays known.
 */
@Stateless
@DenyAll
public class Invitations {
    @PersistenceContext
    EntityManager em;
    @Inject
    InvitationViews views;
    @Inject
    InvitationAnswers answers;
    @Inject
    InvitationBook book;
    @Inject
    Deputies deputies;

    /** One page of the invitations that fit the filter; {@code sort} is one of {@link InvitationOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<InvitationRow> list(InvitationFilter filter, ListRequest request) {
        return views.query(filter).list(Order.named(InvitationOrder.class, request.sort(), InvitationOrder.DATE), request).with(views::shown);
    }

    /** How many invitations fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(InvitationFilter filter) {
        return views.query(filter).count();
    }

    /** One invitation with what was answered so far. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public InvitationSheet require(long id) {
        InvitationRow row = views.shown(views.query(InvitationFilter.NONE).where("i.id = :id", "id", id)
                .list(InvitationOrder.DATE, ListRequest.first(1)).rows()).stream().findFirst().orElseThrow(() -> new NotFound("invitation", id));
        return new InvitationSheet(row, views.trace(row), book.actions(em.find(Invitation.class, id), book.own()));
    }

    /** What the caller's own person is expected at, and which places it is asked to take, in these days; at most 200, the earliest first. */
    @RolesAllowed({DEPUTY, GROUP_LEADER})
    public List<InvitationSheet> mine(LocalDate from, LocalDate to) {
        Set<Long> own = book.own();
        List<InvitationRow> rows = views.own(own, from, to);
        List<Invitation> known = rows.isEmpty() ? List.of() : em.createQuery("select i from Invitation i where i.id in :ids", Invitation.class)
                .setParameter("ids", rows.stream().map(InvitationRow::id).toList()).getResultList();
        return rows.stream().map(row -> new InvitationSheet(row, List.of(), known.stream().filter(each -> each.id() == row.id()).findFirst()
                .map(each -> each.actions(row.date().atTime(row.start()), book.moment(), own.contains(row.deputy()), row.swap() != null && own.contains(row.swap().deputy())))
                .orElse(List.of()))).toList();
    }

    /** The deputy comes. @throws NotFound for an invitation the caller does not see */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void confirm(long id, long version) {
        answers.confirm(id, version);
    }

    /** The deputy does not come and the place is free; the office is told. Refuses to give no reason. @throws NotFound as {@link #confirm} does */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void decline(long id, String reason, long version) {
        answers.decline(id, reason, version);
    }

    /**
     * Asks another deputy to take the place, for a place of his own or for nothing; until he answers nothing changes. Refuses a deputy outside
     * the caller's area and one who is expected there already. @throws NotFound as {@link #confirm} does
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void proposeSwap(@Valid ProposeSwap asked) {
        answers.propose(asked);
    }

    /**
     * Answers as the one who is asked to take the place: with yes the places change hands, with no everything stays. Refuses one who is
     * expected elsewhere at that time or must not receive there. @throws NotFound as {@link #confirm} does
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void answerSwap(long id, boolean yes, String reason, long version) {
        if (yes) {
            answers.accept(id, version);
        } else {
            answers.refuse(id, reason, version);
        }
    }

    /**
     * Takes a free place for the caller's own mandate, or as an office for a deputy of the area, and returns the invitation's key. Of many who
     * ask for the last place one gets it. Refuses what {@link cn.shuanglian.reception.session.Seats#take} refuses, and a station where the
     * deputy must not receive.
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long takePlace(long reception, Long deputy) {
        return answers.take(reception, deputy);
    }

    /** Whom the place can be offered to: colleagues of the reception's station, first those with places of their own. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public List<SwapChoice> swapChoices(long id) {
        InvitationSheet sheet = require(id);
        return views.choices(em.find(Invitation.class, id), sheet.row().station(), book.today());
    }

    /** Receptions to come at the stations of the caller's own mandates that still have room; at most 20. */
    @RolesAllowed({DEPUTY, GROUP_LEADER})
    public List<FreePlace> freePlaces() {
        Set<Long> own = book.own();
        List<Long> stations = deputies.among(own).stream().map(DeputyRef::stationId).filter(Objects::nonNull).distinct().toList();
        return views.free(stations, own, book.today());
    }
}
