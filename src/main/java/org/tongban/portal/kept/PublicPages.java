package org.tongban.portal.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.UrlPathHelper;
import org.tongban.portal.list.PublishedList;

/**
 * The pages that tell everybody the same: they are drawn from the catalogue in force and from nothing of who asks, and hold no
 * form that changes anything. Of each there is one spelling, so that nobody thinks up more of them than the catalogue has.
 */
final class PublicPages {

    private static final String KEY = "[a-z][a-z0-9-]*";
    private static final String LISTS =
            Arrays.stream(PublishedList.values()).map(PublishedList::id).collect(Collectors.joining("|"));

    private static final Pattern FROM_THE_CATALOGUE = Pattern.compile(String.join(
            "|",
            "/",
            "/guide/" + KEY,
            "/guide/" + KEY + "/questions/conditions\\.css",
            "/apply/" + KEY + "/conditions\\.css",
            "/catalogue/(?:" + LISTS + ")(?:\\.csv)?",
            "/catalogue/commitment/letter(?:/" + KEY + ")?"));

    /** Drawn each time, as it tells what the catalogue does not. */
    private static final String CHANGES = "/catalogue/changes";

    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private PublicPages() {}

    static String path(HttpServletRequest request) {
        return PATHS.getPathWithinApplication(request);
    }

    /** Tells whether a browser may keep the page, and ask whether it has changed. */
    static boolean include(HttpServletRequest request) {
        String path = path(request);
        return path.equals(CHANGES) || FROM_THE_CATALOGUE.matcher(path).matches();
    }

    /** Tells whether the page is the same until the catalogue changes: what was asked for in words of one's own is not. */
    static boolean stay(HttpServletRequest request) {
        return request.getQueryString() == null
                && FROM_THE_CATALOGUE.matcher(path(request)).matches();
    }
}
