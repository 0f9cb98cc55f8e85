package cn.shuanglian.reception.search;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Position;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** What is found is ordered by how well it fits, or by the day it was heard; where that is equal, by key. */
enum SearchOrder {
    RELEVANCE("relevance"), HEARD_ON("heardOn");

    private final String parameter;

    SearchOrder(String parameter) {
        this.parameter = parameter;
    }

    /** The order asked for: without words nothing fits better than another, and the newest comes first. @throws Refused for an unknown one */
    static SearchOrder of(ListRequest request, boolean words) {
        if (request.sort() == null) {
            return words ? RELEVANCE : HEARD_ON;
        }
        for (SearchOrder order : values()) {
            if (order.parameter.equals(request.sort())) {
                return order;
            }
        }
        throw new Refused("sort.unknown", "sort", request.sort());
    }

    /** Best and newest first; the other way round where the request turns the order or the direction round. */
    Sort sort(ListRequest request) {
        boolean usual = isUsual(request) != request.backwards();
        SortField first = this == RELEVANCE ? new SortField(null, SortField.Type.SCORE, !usual) : new SortField(Shelf.HEARD, SortField.Type.LONG, usual);
        return new Sort(first, new SortField(Shelf.ID, SortField.Type.LONG, usual));
    }

    /** {@code sort=heardOn} is the earliest first, as in every list; without {@code sort=} the best and the newest come first. */
    private boolean isUsual(ListRequest request) {
        return request.sort() == null || (this == RELEVANCE) != request.descending();
    }

    /** @throws Refused for a position of another order */
    FieldDoc place(Position from) {
        try {
            Object value = this == RELEVANCE ? (Object) Float.intBitsToFloat(Integer.parseInt(from.value())) : Long.valueOf(from.value());
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, from.id()});
        } catch (NumberFormatException e) {
            throw new Refused("cursor.invalid", "cursor");
        }
    }

    Position position(FieldDoc hit) {
        String value = this == RELEVANCE ? Integer.toString(Float.floatToIntBits((Float) hit.fields[0])) : hit.fields[0].toString();
        return new Position(value, key(hit));
    }

    static long key(FieldDoc hit) {
        return (Long) hit.fields[1];
    }
}
