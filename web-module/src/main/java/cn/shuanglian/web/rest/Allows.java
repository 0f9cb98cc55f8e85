package cn.shuanglian.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The query parameters a resource method knows. Any other is refused, and so is each of them given twice; without this none is known. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allows {
    String[] value() default {};

    /** Also those of every list: {@code sort}, {@code cursor}, {@code limit}, {@code includeTotal}. */
    boolean list() default false;
}
