package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Problem documents (RFC 9457) as an applicant's program sees them. */
final class ProblemDocuments {

    private ProblemDocuments() {}

    static void assertProblem(MvcTestResult answer, HttpStatus status, String rule) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:tongban:problem:" + rule);
    }
}
