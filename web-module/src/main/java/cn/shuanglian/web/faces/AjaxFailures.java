package cn.shuanglian.web.faces;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Leads a browser to the error page when a partial request fails; without it the page would simply seem to ignore the click.
 * Full requests are left to the container and web.xml.
 */
public class AjaxFailures extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(AjaxFailures.class.getName());

    public AjaxFailures(ExceptionHandlerFactory wrapped) {
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
            if (!queued.hasNext() || !context.getPartialViewContext().isAjaxRequest()) {
                getWrapped().handle();
                return;
            }
            Throwable failure = queued.next().getContext().getException();
            queued.remove();
            queued.forEachRemaining(other -> queued.remove());
            lead(context, failure);
        }

        private static void lead(FacesContext context, Throwable failure) {
            String page = pageFor(failure);
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
