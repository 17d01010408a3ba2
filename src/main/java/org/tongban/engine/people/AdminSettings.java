package org.tongban.engine.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, made when there is none yet.
 *
 * @param id user name
 * @param password first password, to be changed in Admin
 */
@ConfigurationProperties("tongban.admin")
record AdminSettings(
        @DefaultValue("") String id, @DefaultValue("") String password) {

    boolean complete() {
        return !id.isBlank() && !password.isBlank();
    }
}
