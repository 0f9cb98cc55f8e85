package cn.shuanglian.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Which of the two languages a request asks for. */
public final class Languages {
    private Languages() {
    }

    /** Chinese, or English when that is preferred. */
    public static Locale of(HttpServletRequest request) {
        return Words.of(request).locale();
    }
}
