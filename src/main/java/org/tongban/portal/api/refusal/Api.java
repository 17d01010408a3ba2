package org.tongban.portal.api.refusal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UrlPathHelper;

/** Where the API lives. */
public final class Api {

    public static final String BASE = "/api/v1";

    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private Api() {}

    static boolean covers(HttpServletRequest request) {
        return PATHS.getPathWithinApplication(request).startsWith(BASE + "/");
    }

    /** Tells whether whoever asks wants JSON and could do nothing with a page. */
    static boolean isProgram(HttpServletRequest request) {
        String wanted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return wanted.contains("json") && !wanted.contains("html");
    }
}
