package cn.shuanglian.web.registry;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads to the list of stations, which then says so, when a picture is so large that the container would call it a defect. */
@WebFilter("/registry/stationPhoto.xhtml")
public class PhotoLimit implements Filter {
    static final String REFUSED = "tooBig";
    private static final long REQUEST = 20L * 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() <= REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        ((HttpServletResponse) response).sendRedirect(((HttpServletRequest) request).getContextPath() + "/registry/stations.xhtml?" + REFUSED + "=1");
    }
}
