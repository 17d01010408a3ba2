package org.tongban.portal.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Lets the server compress what anybody may read, and nothing else: where a secret stands beside what a stranger can have a
 * browser send along, the length of the compressed answer tells of it (BREACH).
 */
final class PlainSecrets extends ValveBase {

    private static final Pattern ANYBODYS = Pattern.compile(String.join(
            "|",
            "/",
            "/[\\w-]+\\.(?:css|js|svg)",
            "/guide/.+",
            "/catalogue/.+",
            "/apply/(?!done$|resume$)[a-z0-9-]+(?:/conditions\\.css)?",
            "/api/v1/(?:catalogue|items|bundles|offerings)(?:/.+)?",
            "/v3/api-docs(?:/.+)?",
            "/swagger-ui/.+",
            "/camunda/(?:app|lib)/.+"));

    PlainSecrets() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!isAnybodys(request.getMethod(), request.getRequestURI())) {
            request.getCoyoteRequest().getMimeHeaders().removeHeader(HttpHeaders.ACCEPT_ENCODING);
        }
        getNext().invoke(request, response);
    }

    /** @param path null where the request could not be read */
    static boolean isAnybodys(String method, @Nullable String path) {
        return path != null
                && HttpMethod.GET.matches(method)
                && ANYBODYS.matcher(path).matches();
    }
}
