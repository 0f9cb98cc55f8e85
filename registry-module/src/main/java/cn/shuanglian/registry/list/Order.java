package cn.shuanglian.registry.list;

import cn.shuanglian.registry.fault.Refused;

/** An order in which a list can be read; implemented by one enum per list, which is the allow-list for {@code sort=}. */
public interface Order<R> {
    /** What is compared, and how a row's value is written down and read back. */
    By<R> by();

    /** The order of that name; refuses an unknown one with {@code sort.unknown}. */
    static <R, E extends Enum<E> & Order<R>> E named(Class<E> orders, String parameter, E usual) {
        if (parameter == null) {
            return usual;
        }
        for (E order : orders.getEnumConstants()) {
            if (order.by().parameter().equals(parameter)) {
                return order;
            }
        }
        throw new Refused("sort.unknown", "sort", parameter);
    }
}
