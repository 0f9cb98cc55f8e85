package cn.shuanglian.web.faces;

import cn.shuanglian.registry.fault.NotFound;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongFunction;

/** Shows the page about a missing record instead of a record's page. Called before the page is rendered. */
public final class Missing {
    private Missing() {
    }

    /** What the key in the address leads to; null, and an error page with status 404, if there is no such record. @param parameter holds the key */
    public static <T> T orFound(String parameter, LongFunction<T> finding) {
        FacesContext context = FacesContext.getCurrentInstance();
        String key = context.getExternalContext().getRequestParameterMap().get(parameter);
        try {
            if (key != null && key.matches("\\d{1,18}")) {
                return finding.apply(Long.parseLong(key));
            }
        } catch (NotFound missing) {
            // Falls through to the same answer as an address without a key.
        }
        show(context);
        return null;
    }

    private static void show(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
