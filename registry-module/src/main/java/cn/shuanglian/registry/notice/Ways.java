package cn.shuanglian.registry.notice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.key.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Decides which ways a notice takes: the inbox always, the others where they are open and lead to the recipient. */
@ApplicationScoped
class Ways {
    @PersistenceContext
    EntityManager em;
    @Inject
    @Any
    Instance<Channel> channels;
    @Inject
    Quiet quiet;

    /** The values of the deliveries' rows for new notices by their keys. */
    List<List<Object>> of(Map<Long, Addressed> notices, long now) {
        Map<String, Set<ChannelKind>> open = open(notices.values().stream().map(Addressed::area).collect(toSet()));
        Map<Long, Set<ChannelKind>> reach = reach(notices.values().stream().map(Addressed::personId).filter(Objects::nonNull).collect(toSet()));
        Map<String, QuietHours> hours = quiet.hours(open.keySet());
        List<List<Object>> rows = new ArrayList<>();
        notices.forEach((id, each) -> {
            long from = NoticeBook.shownFrom(each.tell(), now);
            rows.add(row(id, each, ChannelKind.INBOX, from, true));
            open.get(each.area()).stream().filter(kind -> leadsTo(kind, each, reach)).forEach(kind ->
                    rows.add(row(id, each, kind, kind.isQuietAtNight() ? hours.get(each.area()).after(from) : from, false)));
        });
        return rows;
    }

    private static List<Object> row(long notice, Addressed each, ChannelKind kind, long due, boolean sent) {
        return Arrays.asList(Keys.next(), notice, each.area(), kind.name(), (sent ? DeliveryState.SENT : DeliveryState.READY).name(), due, 0,
                sent ? due : null, 0L);
    }

    /** The OA system routes by itself; the others need somebody's address. */
    private static boolean leadsTo(ChannelKind kind, Addressed each, Map<Long, Set<ChannelKind>> reach) {
        return kind == ChannelKind.OA || each.personId() != null && reach.getOrDefault(each.personId(), Set.of()).contains(kind);
    }

    private Map<String, Set<ChannelKind>> open(Set<String> areas) {
        return areas.stream().collect(toMap(Function.identity(),
                area -> channels.stream().filter(channel -> channel.isOpen(area)).map(Channel::kind)
                        .collect(() -> EnumSet.noneOf(ChannelKind.class), Set::add, Set::addAll)));
    }

    private Map<Long, Set<ChannelKind>> reach(Set<Long> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select p.id, c.mailSealed, coalesce(c.mobileSealed, p.phoneSealed) from Person p left join Contact c on c.personId = p.id
                where p.id in :persons""", Object[].class).setParameter("persons", persons).getResultStream()
                .collect(toMap(row -> (Long) row[0], Ways::reachedBy));
    }

    private static Set<ChannelKind> reachedBy(Object[] row) {
        Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
        if (row[1] != null) {
            kinds.add(ChannelKind.MAIL);
        }
        if (row[2] != null) {
            kinds.add(ChannelKind.SMS);
        }
        return kinds;
    }
}
