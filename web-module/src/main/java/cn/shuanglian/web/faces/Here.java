package cn.shuanglian.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the page being shown, so that a switch can lead back to it. */
@Named
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    /** Path and query of this page; on an error page those of the page that was asked for. */
    public String getAddress() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** The path, if a browser can only read it as a path of this site; else the other one. */
    static String onThisSite(String path, String otherwise) {
        boolean safe = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return safe ? path : otherwise;
    }
}
