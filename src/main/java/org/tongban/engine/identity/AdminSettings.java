package org.tongban.engine.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator, made when there is none yet.
 *
 * @param id user name
 * @param password first password, to be changed in Admin
 */
@ConfigurationProperties("tongban.admin")
record AdminSettings(@Nullable String id, @Nullable String password) {

    boolean complete() {
        return id != null && !id.isBlank() && password != null && !password.isBlank();
    }
}
