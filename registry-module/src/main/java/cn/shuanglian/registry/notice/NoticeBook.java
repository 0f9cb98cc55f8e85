package cn.shuanglian.registry.notice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import cn.shuanglian.registry.key.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes notices and what is to go out of them, many rows with one statement. */
@ApplicationScoped
class NoticeBook {
    private static final int ROWS_AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    Ways ways;
    @Inject
    Clock clock;

    void enter(List<Addressed> all) {
        // Always in the same order, or two nodes that tell the same would wait for each other's rows.
        List<Addressed> sorted = all.stream().sorted(comparing((Addressed each) -> each.tell().key()).thenComparing(Addressed::recipient)).toList();
        for (int from = 0; from < sorted.size(); from += ROWS_AT_ONCE) {
            enterSome(sorted.subList(from, Math.min(sorted.size(), from + ROWS_AT_ONCE)));
        }
    }

    private void enterSome(List<Addressed> some) {
        long now = clock.millis();
        Map<Long, Addressed> byKey = new LinkedHashMap<>();
        some.forEach(each -> byKey.put(Keys.next(), each));
        List<Object> values = new ArrayList<>();
        byKey.forEach((id, each) -> values.addAll(row(id, each, now)));
        insert("registry_notice (id, tell_key, recipient, person_id, station_id, unit_id, office_area, office_role, area_code, kind, arguments, path, told_at, shown_from)",
                14, values, " on duplicate key update id = id");
        byKey.keySet().retainAll(stored(byKey.keySet()));
        if (!byKey.isEmpty()) {
            List<Object> deliveries = new ArrayList<>();
            ways.of(byKey, now).forEach(each -> deliveries.addAll(each));
            insert("registry_delivery (id, notice_id, area_code, channel, state, due_at, attempts, ended_at, version)", 9, deliveries, "");
        }
    }

    private static List<Object> row(long id, Addressed each, long now) {
        Tell tell = each.tell();
        List<Object> row = new ArrayList<>();
        Collections.addAll(row, id, tell.key(), each.recipient(), each.personId(), each.stationId(), each.unitId(), each.officeArea(), each.officeRole(), each.area(),
                tell.kind().name(), Arguments.stored(tell.arguments()), tell.path(), now, shownFrom(tell, now));
        return row;
    }

    static long shownFrom(Tell tell, long now) {
        return tell.notBefore() == null ? now : Math.max(now, tell.notBefore().toEpochMilli());
    }

    /** Those that were not told before. */
    private Set<Long> stored(Set<Long> ids) {
        return new HashSet<>(em.createQuery("select n.id from Notice n where n.id in :ids", Long.class).setParameter("ids", ids).getResultList());
    }

    private void insert(String table, int columns, List<Object> values, String rest) {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        String rows = Collections.nCopies(values.size() / columns, row).stream().collect(joining(", "));
        Query insert = em.createNativeQuery("insert into " + table + " values " + rows + rest);
        for (int i = 0; i < values.size(); i++) {
            insert.setParameter(i + 1, values.get(i));
        }
        insert.executeUpdate();
    }
}
