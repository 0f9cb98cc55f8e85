package cn.shuanglian.web.rest;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the error pages for people away from programs: whatever fails below {@code /api}, even outside JAX-RS, ends as a problem. */
@WebFilter(Api.ROOT + "/*")
public class ApiEdge extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiEdge.class.getName());

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, new Plain(request, response));
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "failed outside the API, trace " + Trace.of(request));
            if (!response.isCommitted()) {
                Problems.send(request, response, 500, "failed");
            }
        } finally {
            leaveNoTransaction();
        }
    }

    /** A request that died between {@link OnceOnly}'s two halves must not hand its transaction to the next one on this thread. */
    private void leaveNoTransaction() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | IllegalStateException e) {
            LOG.log(Level.WARNING, "a transaction could not be ended", e);
        }
    }

    private static final class Plain extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Plain(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.response = response;
        }

        @Override
        public void sendError(int status) throws IOException {
            Problems.send(request, response, status, code(status));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }

        private static String code(int status) {
            return status == 404 ? "notFound" : status < 500 ? "malformed" : "failed";
        }
    }
}
