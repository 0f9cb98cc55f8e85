package cn.shuanglian.reception.invitation;

import cn.shuanglian.reception.calendar.Recusals;
import cn.shuanglian.reception.session.Seats;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.notice.NoticeKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Takes what deputies answer about their places. */
@Dependent
class InvitationAnswers {
    @Inject
    InvitationStore store;
    @Inject
    InvitationBook book;
    @Inject
    Seats seats;
    @Inject
    Deputies deputies;
    @Inject
    Recusals recusals;

    void confirm(long id, long version) {
        Invitation invitation = allowed(id, version, InvitationAction.CONFIRM);
        Long asked = invitation.asked();
        invitation.confirm(book.now());
        book.enter(invitation, InvitationAction.CONFIRM, null);
        Place place = store.place(invitation.receptionId());
        book.tells().lapsed(invitation, asked, place, place.time());
        book.tells().answered(invitation, NoticeKind.SEAT_CONFIRMED, place, "", null);
    }

    void decline(long id, String reason, long version) {
        String why = InvitationBook.reason(reason);
        Invitation invitation = allowed(id, version, InvitationAction.DECLINE);
        Long asked = invitation.asked();
        // First, so that whoever hears of the change of places knows that the deputy left by himself.
        invitation.decline(why, book.now());
        book.enter(invitation, InvitationAction.DECLINE, why);
        seats.leave(invitation.receptionId(), invitation.mandateId());
        Place place = store.place(invitation.receptionId());
        book.tells().lapsed(invitation, asked, place, place.time());
        // Notices leave the house by mail and text message; the reason stands on the page.
        book.tells().answered(invitation, NoticeKind.SEAT_DECLINED, place, "", null);
    }

    void propose(ProposeSwap asked) {
        Invitation invitation = allowed(asked.invitation(), asked.version(), InvitationAction.PROPOSE_SWAP);
        if (invitation.mandateId() == asked.deputy() || deputies.ownNames(List.of(asked.deputy())).isEmpty()) {
            throw new Refused("deputy.unknown", "deputy");
        }
        if (asked.reception() != null) {
            Invitation given = store.of(asked.reception(), asked.deputy());
            if (given == null || !given.state().isSeated()) {
                throw new Refused("invitation.otherNotSeated", "reception");
            }
        }
        Invitation there = store.of(invitation.receptionId(), asked.deputy());
        if (there != null && there.state().isSeated()) {
            throw new Refused("reception.deputyTwice", "deputy", book.tells().name(asked.deputy()));
        }
        String why = InvitationBook.text(asked.reason());
        Long before = invitation.asked();
        invitation.propose(asked.deputy(), asked.reception(), why, book.now());
        Place place = store.place(invitation.receptionId());
        Place other = asked.reception() == null ? null : store.place(asked.reception());
        book.enter(invitation, InvitationAction.PROPOSE_SWAP, book.tells().name(asked.deputy())
                + (other == null ? "" : " ⇄ " + other.time() + " " + other.stationName()) + (why == null ? "" : "：" + why));
        book.tells().lapsed(invitation, before, place, place.time());
        book.tells().swap(invitation, asked.deputy(), NoticeKind.SWAP_PROPOSED, place, book.tells().name(invitation.mandateId()),
                other == null ? "GIFT" : "EXCHANGE", why == null ? "" : why, other == null ? "" : other.time(), other == null ? "" : other.stationName());
    }

    void accept(long id, long version) {
        Invitation invitation = allowed(id, version, InvitationAction.ACCEPT_SWAP);
        long from = invitation.mandateId();
        long to = invitation.swapMandateId();
        Long other = invitation.swapReceptionId();
        refuseRecused(invitation.receptionId(), to);
        invitation.swapped(book.now());
        agreed(invitation.receptionId(), to, invitation.areaCode());
        if (other != null) {
            refuseRecused(other, from);
            Invitation given = store.of(other, to);
            if (given == null || !given.state().isSeated()) {
                throw new Refused("invitation.otherNotSeated", null);
            }
            settle(given, from);
            agreed(other, from, given.areaCode());
        }
        book.enter(invitation, InvitationAction.ACCEPT_SWAP, book.tells().name(to));
        if (other == null) {
            seats.give(invitation.receptionId(), from, to);
        } else {
            seats.exchange(invitation.receptionId(), from, other, to);
        }
        Place place = store.place(invitation.receptionId());
        book.tells().swap(invitation, from, NoticeKind.SWAP_ANSWERED, place, book.tells().name(to), "AGREED");
        book.tells().answered(invitation, NoticeKind.SWAP_ANSWERED, place, "TAKEN_OVER", null, book.tells().name(to));
    }

    /** The place given in exchange; whoever was asked to take it hears that it is gone. */
    private void settle(Invitation given, long to) {
        Long asked = given.asked();
        given.givenAway(book.now());
        store.flush();
        if (asked != null && asked != to) {
            Place place = store.place(given.receptionId());
            book.tells().lapsed(given, asked, place, place.time());
        }
    }

    void refuse(long id, String reason, long version) {
        Invitation invitation = allowed(id, version, InvitationAction.REFUSE_SWAP);
        String why = InvitationBook.text(reason);
        long to = invitation.swapMandateId();
        invitation.reopen(book.now());
        book.enter(invitation, InvitationAction.REFUSE_SWAP, book.tells().name(to) + (why == null ? "" : "：" + why));
        book.tells().swap(invitation, invitation.mandateId(), NoticeKind.SWAP_ANSWERED, store.place(invitation.receptionId()),
                book.tells().name(to), "REFUSED", why == null ? "" : why);
    }

    /** @param mandate who takes it; null for the caller's only mandate, or the only one that receives at that station */
    long take(long reception, Long mandate) {
        Set<Long> own = book.own();
        Long taking = mandate != null ? mandate : only(own, reception);
        if (taking == null) {
            throw new Refused("required", "deputy");
        }
        if (!book.isOffice() && !own.contains(taking)) {
            throw new NotFound("deputy", taking);
        }
        // First the place, which is what others wait for: whoever gets it goes on alone.
        deputies.require(taking);
        refuseRecused(reception, taking);
        seats.take(reception, taking);
        Invitation invitation = store.of(reception, taking);
        if (invitation == null) {
            Place place = store.place(reception);
            invitation = new Invitation(reception, taking, place.area(), book.now());
            store.add(invitation);
        }
        invitation.confirm(book.now());
        store.flush();
        book.enter(invitation, InvitationAction.TAKE_PLACE, null);
        return invitation.id();
    }

    /** The deputy agreed already, so nobody asks again. */
    private void agreed(long reception, long mandate, String area) {
        Invitation invitation = store.of(reception, mandate);
        if (invitation == null) {
            invitation = new Invitation(reception, mandate, area, book.now());
            store.add(invitation);
        }
        invitation.confirm(book.now());
    }

    private void refuseRecused(long reception, long mandate) {
        long person = book.person(mandate);
        long station = station(reception);
        if (recusals.of(List.of(person)).stream().anyMatch(each -> each.station() == station)) {
            throw new Refused("invitation.recused", "deputy", book.tells().name(mandate));
        }
    }

    private Long only(Set<Long> own, long reception) {
        if (own.size() == 1) {
            return own.iterator().next();
        }
        long station = station(reception);
        List<Long> there = deputies.among(own).stream().filter(each -> each.stationId() != null && each.stationId() == station).map(DeputyRef::id)
                .toList();
        return there.size() == 1 ? there.get(0) : null;
    }

    private long station(long reception) {
        return store.places(List.of(reception)).stream().findFirst().map(Place::station).orElseThrow(() -> new NotFound("reception", reception));
    }

    private Invitation allowed(long id, long version, InvitationAction action) {
        Invitation invitation = store.locked(id, version);
        List<InvitationAction> actions = book.actions(invitation, new HashSet<>(book.own()));
        if (!actions.contains(action)) {
            throw new NotAllowedNow(action.name(), invitation.state().name(), actions.stream().map(Objects::toString).toList());
        }
        return invitation;
    }
}
