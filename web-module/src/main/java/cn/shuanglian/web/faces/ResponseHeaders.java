package cn.shuanglian.web.faces;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that keep a browser from guessing, framing, caching or telling others; pages get their content policy from
 * PrimeFaces, which knows the script nonce, everything else gets one here.
 */
// The container resets the headers before it dispatches to an error page.
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ResponseHeaders implements Filter {

    // An error page of Faces adds its own policy to this one and must satisfy both, hence more than 'none'.
    private static final String POLICY = "default-src 'none'; img-src 'self' data:; font-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getServletPath();
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("X-Frame-Options", "DENY");
        http.setHeader("Referrer-Policy", "no-referrer");
        http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        if (!resource) {
            http.setHeader("Cache-Control", "no-store");
        }
        if (resource || !path.endsWith(".xhtml")) {
            http.setHeader("Content-Security-Policy", POLICY);
        }
        if (request.isSecure()) {
            http.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
