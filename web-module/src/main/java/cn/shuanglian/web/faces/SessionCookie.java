package cn.shuanglian.web.faces;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Marks the session cookie `Secure` when the setting `app.cookie.secure` (environment: APP_COOKIE_SECURE) is true. Turn it
 * on as soon as the site is behind TLS; over plain http a browser would drop such a cookie and nobody could log in.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = ConfigProvider.getConfig().getOptionalValue("app.cookie.secure", Boolean.class).orElse(false);
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
