package cn.shuanglian.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that walks through pages in a browser; {@code @RunAsClient} has to stand beside it, because Arquillian looks
 * for that on the class itself.
 */
@Tag("journey")
@ExtendWith(Browser.class)
@ArquillianTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Journey {
}
