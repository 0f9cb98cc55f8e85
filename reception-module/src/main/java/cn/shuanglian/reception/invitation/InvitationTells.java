package cn.shuanglian.reception.invitation;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Puts into notices what becomes of places. Keys name the reception's day and time, so that nobody hears the same thing twice. */
@Dependent
class InvitationTells {
    static final String OWN_PAGE = "/reception/myReceptions.xhtml";
    private static final String RECEPTION_PAGE = "/reception/reception.xhtml?id=";
    private static final String OFFICE_PAGE = "/reception/invitation.xhtml?id=";

    @PersistenceContext
    EntityManager em;
    @Inject
    Notices notices;
    @Inject
    Deputies deputies;

    /** To whoever has, or had, the places. */
    void deputies(NoticeKind kind, Collection<Long> mandates, Place place, String mark, String... further) {
        notices.tell(mandates.stream().map(mandate -> deputy(kind, mandate, place, mark, further)).toList());
    }

    /** @param further as {@link NoticeKind} numbers them, from the third on */
    Tell deputy(NoticeKind kind, long mandate, Place place, String mark, String... further) {
        return Tell.now(kind.name() + ":" + place.mark() + mark, Recipient.deputy(mandate), kind, OWN_PAGE, with(place, further));
    }

    /** To those who run the reception. */
    void station(NoticeKind kind, Place place, String mark, String... further) {
        notices.tell(Tell.now(kind.name() + ":" + place.mark() + mark, Recipient.station(place.station()), kind, RECEPTION_PAGE + place.reception(),
                with(place, further)));
    }

    /** To those who run the reception, and where a place was given up to the office of the deputy's congress, which fills it. */
    void answered(Invitation invitation, NoticeKind kind, Place place, String code, String reason, String... further) {
        String[] arguments = with(place, Stream.concat(Stream.of(name(invitation.mandateId()), code, reason == null ? "" : reason), Stream.of(further))
                .toArray(String[]::new));
        String key = kind.name() + ":" + place.mark() + ":" + invitation.mandateId() + ":" + invitation.version();
        notices.tell(Tell.now(key, Recipient.station(place.station()), kind, OFFICE_PAGE + invitation.id(), arguments));
        if (kind == NoticeKind.SEAT_DECLINED || kind == NoticeKind.SWAP_ANSWERED) {
            notices.tell(Tell.now(key, Recipient.office(congress(invitation.mandateId()), LIAISON_OFFICE), kind, OFFICE_PAGE + invitation.id(),
                    arguments));
        }
    }

    /** To one deputy about another one's place. */
    void swap(Invitation invitation, long to, NoticeKind kind, Place place, String... further) {
        String key = kind.name() + ":" + place.mark() + ":" + invitation.mandateId() + ":" + invitation.version();
        notices.tell(Tell.now(key, Recipient.deputy(to), kind, OWN_PAGE, with(place, further)));
    }

    private static String[] with(Place place, String... further) {
        return Stream.concat(Stream.of(place.time(), place.stationName()), Stream.of(further)).toArray(String[]::new);
    }

    /** To whoever was asked to take the place, if anybody was: nobody waits for the answer any more. @param when the time he was asked for */
    void lapsed(Invitation invitation, Long asked, Place place, String when) {
        if (asked != null) {
            lapsed(invitation, asked, invitation.mandateId(), place, when);
        }
    }

    /** To the deputy who is asked or the one who asks, about the other one. */
    void lapsed(Invitation invitation, long to, long other, Place place, String when) {
        String key = "SWAP_LAPSED:" + place.mark() + ":" + invitation.mandateId() + ":" + invitation.version();
        notices.tell(Tell.now(key, Recipient.deputy(to), NoticeKind.SWAP_LAPSED, OWN_PAGE, when, place.stationName(), name(other)));
    }

    /** Area of the congress whose deputy it is. */
    String congress(long mandate) {
        return em.createQuery("select m.areaCode from Mandate m where m.id = :id", String.class).setParameter("id", mandate).getSingleResult();
    }

    String name(long mandate) {
        return deputies.names(List.of(mandate)).getOrDefault(mandate, "");
    }
}
