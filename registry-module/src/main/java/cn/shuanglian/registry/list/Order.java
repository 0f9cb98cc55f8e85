package cn.shuanglian.registry.list;

import cn.shuanglian.registry.fault.Refused;

/** An order in which a list can be read; implemented by one enum per list, which is the allow-list for {@code sort=}. */
public interface Order<R> {
    /** As {@code sort=} names it. */
    String parameter();

    /** The JPQL path that is compared; never null in any row. */
    String path();

    /** A position's value as the path's type; refuses nonsense with any RuntimeException. */
    Object parse(String value);

    /** The row's value as text that {@link #parse} reads back. */
    String valueOf(R row);

    /** The order of that name; refuses an unknown one with {@code sort.unknown}. */
    static <R, E extends Enum<E> & Order<R>> E named(Class<E> orders, String parameter, E usual) {
        if (parameter == null) {
            return usual;
        }
        for (E order : orders.getEnumConstants()) {
            if (order.parameter().equals(parameter)) {
                return order;
            }
        }
        throw new Refused("sort.unknown", "sort", parameter);
    }
}
