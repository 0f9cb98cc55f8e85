package cn.shuanglian.web.list;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the kind of sheet as which a {@link Downloadable} list can be taken home. */
@Qualifier
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Downloads {
    String value();

    /** The kind as it comes in an address. */
    final class Of extends AnnotationLiteral<Downloads> implements Downloads {
        private static final long serialVersionUID = 1L;
        private final String kind;

        public Of(String kind) {
            this.kind = kind;
        }

        @Override
        public String value() {
            return kind;
        }
    }
}
