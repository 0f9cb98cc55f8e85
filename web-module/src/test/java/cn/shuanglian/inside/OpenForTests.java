package cn.shuanglian.inside;

import cn.shuanglian.web.security.Gate;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets Arquillian's own servlet, by which tests come into the server, pass the gate as nobody; for all else the gate is the shipped one. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class OpenForTests extends Gate {
    private static final String RUNNER = "/ArquillianServletRunner";

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return request.getServletPath().startsWith(RUNNER) ? context.doNothing() : super.validateRequest(request, response, context);
    }
}
