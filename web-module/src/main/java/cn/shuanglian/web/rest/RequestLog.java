package cn.shuanglian.web.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Writes a line for a request that failed or took longer than two seconds: the method that served it, never what was asked or answered. */
@Provider
@Priority(1)
public class RequestLog implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Logger LOG = Logger.getLogger(RequestLog.class.getName());
    private static final String BEGAN = RequestLog.class.getName();
    private static final long SLOW_MILLIS = 2000;

    @Context
    HttpServletRequest servlet;
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        long took = request.getProperty(BEGAN) instanceof Long began ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) : 0;
        if (response.getStatus() >= 500 || took > SLOW_MILLIS) {
            String what = resource.getResourceMethod() == null ? "no resource"
                    : resource.getResourceClass().getSimpleName() + "." + resource.getResourceMethod().getName();
            LOG.warning(() -> request.getMethod() + " " + what + " " + response.getStatus() + " after " + took + " ms, trace " + Trace.of(servlet));
        }
    }
}
