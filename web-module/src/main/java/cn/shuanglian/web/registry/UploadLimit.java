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

/** Leads back to the page, which then says so, when a file is far too large; the container would call it a defect. */
@WebFilter({"/registry/imports.xhtml", "/registry/document.xhtml", "/reception/activity.xhtml", "/reception/intake.xhtml",
    "/reception/opinionFiles.xhtml"})
public class UploadLimit implements Filter {
    /** Parameter with which the page is opened again. */
    public static final String REFUSED = "tooBig";
    private static final long FILE = 20L * 1024 * 1024;
    private static final long REST_OF_THE_FORM = 256L * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!isTooLarge(request.getContentLengthLong())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest http = (HttpServletRequest) request;
        ((HttpServletResponse) response).sendRedirect(http.getContextPath() + http.getServletPath() + "?" + REFUSED + "=1");
    }

    static boolean isTooLarge(long bytes) {
        return bytes > FILE + REST_OF_THE_FORM;
    }
}
