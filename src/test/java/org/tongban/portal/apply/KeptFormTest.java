package org.tongban.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;
import org.tongban.HallTest;
import org.tongban.catalog.Derived;
import org.tongban.portal.security.Browser;

/** The running hall draws the empty form once: nothing in it is its reader's but the id. */
@HallTest
class KeptFormTest {

    private static final String KEY = "food-business-licence";
    private static final Pattern ID = Pattern.compile("name=\"_draft\" value=\"([A-Z2-9-]{23})\"");

    @LocalServerPort
    int port;

    @Autowired
    EmptyForms forms;

    @Test
    void isGivenOutAgainUnderAnotherId() {
        HttpResponse<String> first = new Browser(port).get("/apply/" + KEY);
        HttpResponse<String> second = new Browser(port).get("/apply/" + KEY);

        assertThat(((Derived<?>) ReflectionTestUtils.getField(forms, "drawn")).get())
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsKey(KEY);
        assertThat(second.headers().map()).doesNotContainKey("set-cookie");
        assertThat(second.headers().allValues("cache-control"))
                .isEqualTo(first.headers().allValues("cache-control"));
        assertThat(id(second)).isNotEqualTo(id(first));
        assertThat(second.body().replace(id(second), "")).isEqualTo(first.body().replace(id(first), ""));
    }

    private static String id(HttpResponse<String> page) {
        Matcher id = ID.matcher(page.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
