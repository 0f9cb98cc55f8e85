package cn.shuanglian.registry.fault;

import jakarta.ejb.ApplicationException;

/** There is no such record, or it lies outside the caller's area: the two look alike on purpose. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String object, Object id) {
        super(object + " " + id);
    }
}
