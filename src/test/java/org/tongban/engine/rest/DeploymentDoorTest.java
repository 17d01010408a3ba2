package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.HallTest;
import org.tongban.portal.security.Browser;

/** What a deployment may consist of. */
@HallTest
class DeploymentDoorTest {

    private static final String NAME = field("deployment-name", "Modeler");
    private static final String FORM = file("decide.form", "decide.form", "{}");
    private static final String UNFIT = "提交的内容不完整或者不正确，没有执行。";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService models;

    @ParameterizedTest
    @CsvSource({"360702", "other", "''", "' '"})
    void belongsToNoTenant(String tenant) {
        assertRefused(NAME + FORM + field("tenant-id", tenant), "部署时不要填写租户（Tenant ID）");
        assertRefused(NAME + FORM + file("tenant-id", "issue.form", tenant), "部署时不要填写租户（Tenant ID）");
    }

    @Test
    void isReadableForEveryDatabase() {
        String sentence = "填写的内容含有不能识别的字符，请删去后重新填写。";

        assertRefused(field("deployment-name", "Mod\u0000eler") + FORM, sentence);
        assertRefused(NAME + file("a\u0001.form", "a\u0001.form", "{}"), sentence);
        assertRefused(NAME + FORM + field("deployment-source", "\u0000"), sentence);
    }

    @ParameterizedTest
    @CsvSource({"evil.groovy", "page.html", "case.cmmn", "case.cmmn11.xml", "issue.bpmn20.xml", "noend", "decide.FORM"})
    void takesNoOtherKindOfFile(String name) {
        assertRefused(NAME + file(name, name, "{}"), UNFIT);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/decide.form", "a/../decide.form", "/decide.form", "c:decide.form", "a//decide.form"})
    void takesNoNameThatLeadsElsewhere(String name) {
        assertRefused(NAME + file("decide.form", name, "{}"), "文件名不得含有“..”");
    }

    @Test
    void takesNoOtherField() {
        assertRefused(NAME + FORM + field("deployment-activation-time", "2099-01-01T00:00:00.000+0800"), UNFIT);
        assertRefused(NAME + FORM + field("anything", "x"), UNFIT);
        assertRefused("no form at all", UNFIT);
    }

    @Test
    void hasNoMorePartsThanFilesOfOurs() {
        assertRefused(NAME + "--x\r\n\r\n\r\n".repeat(500), 413, "提交的内容太大，没有执行。");
    }

    /** RFC 2046: of 70 characters at most; one of thousands that almost stands everywhere is looked for for minutes. */
    @Test
    void looksForNoLongBoundary() {
        String boundary = "-".repeat(7_000) + "x";
        String basic = Base64.getEncoder().encodeToString("designer:designer".getBytes());
        Browser program = new Browser(port);

        var answer = program.send(program.request("/engine-rest/deployment/create")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(
                        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nx\r\n--"
                                + boundary + "--\r\n")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("没有执行");
    }

    private void assertRefused(String parts, String sentence) {
        assertRefused(parts, 400, sentence);
    }

    private void assertRefused(String parts, int status, String sentence) {
        long before = models.createDeploymentQuery().count();
        String basic = Base64.getEncoder().encodeToString("designer:designer".getBytes());
        Browser program = new Browser(port);

        var answer = program.send(program.request("/engine-rest/deployment/create")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(parts + "--x--\r\n")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
        assertThat(models.createDeploymentQuery().count()).isEqualTo(before);
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String file(String name, String file, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n%s\r\n"
                .formatted(name, file, content);
    }
}
