package cn.shuanglian.web.registry.station;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people outside reach a page: the one that is set, else that under which this very request came. */
@Dependent
public class PublicAddress {
    @Inject
    @ConfigProperty(name = "app.public.url")
    Optional<String> site;

    /** The whole address. @param path from the root of the site */
    public String of(HttpServletRequest request, String path) {
        return site.map(String::strip).filter(url -> !url.isEmpty()).map(url -> url.replaceAll("/+$", ""))
                .orElseGet(() -> own(request)) + path;
    }

    private static String own(HttpServletRequest request) {
        StringBuffer whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
