package org.tongban.portal.api.refusal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.ui.SwaggerConfigResource;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Takes an address from what the description's page is told: it is for OAuth, which nobody uses, and names whatever host was asked for. */
@ControllerAdvice
class NoHost implements ResponseBodyAdvice<Map<String, Object>> {

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.getContainingClass().equals(SwaggerConfigResource.class);
    }

    @Override
    public Map<String, Object> beforeBodyWrite(
            @Nullable Map<String, Object> settings,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Map<String, Object> own = new TreeMap<>(settings == null ? Map.of() : settings);
        own.remove("oauth2RedirectUrl");
        return own;
    }
}
