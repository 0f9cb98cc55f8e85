package cn.shuanglian.web.faces;

import cn.shuanglian.registry.fault.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Leads a browser to the error page that fits. A partial request would otherwise seem to be ignored; of a full one the container
 * sees only the wrappers around a facade's refusal, and would call a missing record a defect. Defects are left to it.
 */
public class PageFailures extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());

    /** The refusals a full request is answered with; anything else is the container's. */
    private static final Map<String, Integer> STATUS = Map.of("/error/403.xhtml", HttpServletResponse.SC_FORBIDDEN,
            "/error/404.xhtml", HttpServletResponse.SC_NOT_FOUND);

    public PageFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** The page that explains the failure. */
    static String pageFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return "/error/expired.xhtml";
            }
            if (cause instanceof EJBAccessException) {
                return "/error/403.xhtml";
            }
            if (cause instanceof NotFound) {
                return "/error/404.xhtml";
            }
        }
        return "/error/500.xhtml";
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            FacesContext context = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
            if (!queued.hasNext()) {
                getWrapped().handle();
                return;
            }
            Throwable failure = queued.next().getContext().getException();
            String page = pageFor(failure);
            if (context.getPartialViewContext().isAjaxRequest()) {
                queued.remove();
                queued.forEachRemaining(other -> queued.remove());
                lead(context, failure, page);
            } else if (STATUS.containsKey(page) && !context.getExternalContext().isResponseCommitted()) {
                queued.remove();
                queued.forEachRemaining(other -> queued.remove());
                answer(context, STATUS.get(page));
            } else {
                getWrapped().handle();
            }
        }

        private static void answer(FacesContext context, int status) {
            try {
                context.getExternalContext().responseSendError(status, null);
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void lead(FacesContext context, Throwable failure, String page) {
            LOG.log(page.endsWith("500.xhtml") ? Level.SEVERE : Level.FINE, "A partial request failed", failure);
            ExternalContext outside = context.getExternalContext();
            try {
                if (!outside.isResponseCommitted()) {
                    ((HttpServletResponse) outside.getResponse()).resetBuffer();
                }
                outside.redirect(outside.getRequestContextPath() + page);
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
