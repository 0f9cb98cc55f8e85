package cn.shuanglian.web.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method acts once for each {@code Idempotency-Key}: sent again with the same body it is answered as the first time. Deed and
 * answer are stored in one transaction, which the facades join. Only for methods that take JSON and answer with JSON or nothing.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {
}
