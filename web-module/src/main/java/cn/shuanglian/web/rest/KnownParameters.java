package cn.shuanglian.web.rest;

import cn.shuanglian.web.failure.Rejected;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses query parameters that {@link Allows} does not name, so that a misspelt filter never looks like an answer. */
@Provider
@Priority(Priorities.USER)
public class KnownParameters implements ContainerRequestFilter {
    private static final List<String> OF_LISTS = List.of("sort", "cursor", "limit", "includeTotal");

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("cn.shuanglian.")) {
            return;
        }
        check(request.getUriInfo().getQueryParameters(), known(method.getAnnotation(Allows.class)));
    }

    static void check(MultivaluedMap<String, String> given, Set<String> known) {
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw Rejected.parameter("parameter.unknown", shortened(name), shortened(name));
            }
            if (values.size() > 1) {
                throw Rejected.parameter("parameter.twice", name, name);
            }
        });
    }

    static Set<String> known(Allows allows) {
        Set<String> known = new HashSet<>();
        if (allows != null) {
            known.addAll(List.of(allows.value()));
            if (allows.list()) {
                known.addAll(OF_LISTS);
            }
        }
        return known;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) : name;
    }
}
