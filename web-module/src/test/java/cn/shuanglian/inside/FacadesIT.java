package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.account.Accounts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;

@InContainer
class FacadesIT {
    /** Resource that the deployment puts into the archive: the name of each facade, one to a line. */
    static final String FACADES = "facades.txt";

    @Test
    void nobodyGetsPastAnyFacadeWithoutLoggingIn() throws Exception {
        List<String> asked = new ArrayList<>();
        List<String> letIn = new ArrayList<>();
        for (Class<?> facade : facades()) {
            Object bean = beanOf(facade);
            for (Method method : guarded(facade)) {
                asked.add(facade.getSimpleName() + "." + method.getName());
                String answer = answerTo(bean, method);
                if (!answer.equals("refused")) {
                    letIn.add(facade.getName() + "." + method.getName() + ": " + answer);
                }
            }
        }
        assertThat(letIn).isEmpty();
        assertThat(asked).contains("Accounts.create", "Accounts.grant", "Accounts.list");
    }

    @Test
    void whatIsOpenToAllAnswersEverybody() throws Exception {
        assertThat(answerTo(beanOf(Accounts.class), Accounts.class.getMethod("anyExist"))).startsWith("returned ");
    }

    private static Object beanOf(Class<?> facade) throws NamingException {
        return InitialContext.doLookup("java:module/" + facade.getSimpleName() + "!" + facade.getName());
    }

    private static List<Class<?>> facades() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        ClassLoader loader = FacadesIT.class.getClassLoader();
        try (InputStream names = loader.getResourceAsStream(FACADES)) {
            for (String name : new String(names.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                found.add(Class.forName(name, false, loader));
            }
        }
        return found;
    }

    /** What runs in the background is refused there, where its caller does not hear of it; it is left out. */
    private static List<Method> guarded(Class<?> facade) {
        if (facade.isAnnotationPresent(PermitAll.class)) {
            return List.of();
        }
        return Arrays.stream(facade.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isAnnotationPresent(Asynchronous.class))
                .filter(method -> !method.isSynthetic() && !method.isAnnotationPresent(PermitAll.class)).toList();
    }

    private static String answerTo(Object bean, Method method) throws IllegalAccessException {
        Object[] nothing = Arrays.stream(method.getParameterTypes()).map(FacadesIT::nothing).toArray();
        try {
            return "returned " + method.invoke(bean, nothing);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            return cause instanceof EJBAccessException ? "refused" : cause.toString();
        }
    }

    /** Null, or the zero of a primitive type. */
    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
