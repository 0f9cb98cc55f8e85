package cn.shuanglian.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Takes the language and type-size switches, without JavaScript and from any page, error pages and an expired session
 * included; answers with the page the person came from.
 */
@WebServlet("/view-settings")
public class ViewSettingsServlet extends HttpServlet {

    private static final int YEAR_IN_SECONDS = 365 * 24 * 3600;

    @Inject
    private transient ViewSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        settings.choose(request.getParameter("language"), request.getParameter("type"));
        Cookie cookie = new Cookie(ViewSettings.COOKIE, settings.remembered());
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Here.onThisSite(request.getParameter("back"), request.getContextPath() + "/"));
    }
}
