package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageCacheTest {

    private final PageCache cache = new PageCache("/desk/**");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void remembersAPageUnderItsOwnAddress() {
        MockHttpServletRequest page = asks("GET", "/desk/cases");

        assertThat(cache.getRequest(page, response).getRedirectUrl()).endsWith("/desk/cases");
    }

    @Test
    void remembersNothingElse() {
        assertThat(cache.getRequest(asks("GET", "/api/tasks"), response)).isNull();
        assertThat(cache.getRequest(asks("POST", "/desk/cases"), response)).isNull();
    }

    /** A stranger's session stays small. */
    @Test
    void keepsTheAddressOnlyAndNoLongOne() {
        var page = new MockHttpServletRequest("GET", "/desk/cases");
        page.addHeader("X-Long", "x".repeat(8_000));
        cache.saveRequest(page, response);

        assertThat(cache.getRequest(page, response).getHeaderNames()).isEmpty();
        assertThat(cache.getRequest(asks("GET", "/desk/" + "x".repeat(3_000)), response))
                .isNull();
    }

    @Test
    void forgetsThePageOnceItIsAskedFor() {
        MockHttpServletRequest page = asks("GET", "/desk/cases");

        assertThat(cache.getMatchingRequest(page, response)).isNull();
        assertThat(cache.getRequest(page, response)).isNull();
    }

    private MockHttpServletRequest asks(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        cache.saveRequest(request, response);
        return request;
    }
}
