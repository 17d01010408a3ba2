package org.tongban.portal.api.refusal;

import org.springframework.http.HttpStatus;
import org.tongban.text.Told;

/** The API's own refusal of a request, before the case is asked. */
public class ApiProblem extends Told {

    private final HttpStatus status;
    private final String rule;

    public ApiProblem(HttpStatus status, String rule, String message) {
        super(message);
        this.status = status;
        this.rule = rule;
    }

    HttpStatus status() {
        return status;
    }

    String rule() {
        return rule;
    }
}
