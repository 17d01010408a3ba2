package org.tongban.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.portal.security.Browser;

/** What people may do with their own account: change its password, and nothing else. */
@HallTest
class OwnAccountTest {

    private static final String CLERK = "zhang.san";
    private static final String PAGE = "/staff/password";
    private static final String COUNT = "/engine-rest/task/count";
    private static final String GIVEN = "from the desk of the admin";
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate database;

    @Autowired
    NewStaff staff;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | user/zhang.san/profile               | {"id":"zhang.san","firstName":"市长","lastName":"","email":""}
            PUT    | user/zhang.san/credentials           | {"password":"a quite new one 77","authenticatedUserPassword":"云山江水 all day long"}
            PUT    | user/window/credentials              | {"password":"a quite new one 77","authenticatedUserPassword":"云山江水 all day long"}
            DELETE | user/zhang.san                       |
            POST   | user/create                          | {"profile":{"id":"friend","firstName":"","lastName":""},"credentials":{"password":"a quite new one 77"}}
            POST   | user/zhang.san/unlock                |
            PUT    | group/head/members/zhang.san         |
            PUT    | group/camunda-admin/members/zhang.san |
            DELETE | group/window/members/zhang.san       |
            PUT    | tenant/360702/user-members/zhang.san |
            POST   | group/create                         | {"id":"bosses","name":"","type":""}
            POST   | tenant/create                        | {"id":"360700","name":""}
            POST   | authorization/create                 | {"type":1,"permissions":["ALL"],"userId":"zhang.san","resourceType":1,"resourceId":"*"}
            POST   | filter/create                        | {"resourceType":"Task","name":"mine","owner":"zhang.san","query":{},"properties":{}}
            """)
    void letsNobodyChangeWhatTheAdministratorKeeps(String verb, String path, String json) {
        staff.comes(CLERK, "window");

        HttpResponse<String> answer = byBasic(CLERK, NewStaff.PASSWORD, verb, "/engine-rest/" + path, json);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId(CLERK).singleResult().getFirstName())
                .isEqualTo("新来的");
        assertThat(identity.createGroupQuery().groupMember(CLERK).list())
                .extracting(group -> group.getId())
                .containsExactly("window");
        assertThat(identity.checkPassword(CLERK, NewStaff.PASSWORD)).isTrue();
    }

    @Test
    void asksForTheFirstChangeBeforeAnythingElse() {
        staff.isGiven(CLERK, GIVEN, "window");
        browser.signIn(CLERK, GIVEN);

        assertThat(Browser.target(browser.get("/camunda/app/tasklist/default/")))
                .isEqualTo(PAGE);
        assertThat(Browser.target(browser.get("/staff/cases"))).isEqualTo(PAGE);
        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(403);
        assertThat(browser.get(COUNT).statusCode()).isEqualTo(403);
        assertThat(byBasic(CLERK, GIVEN, "GET", COUNT, null))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(403))
                .satisfies(answer -> assertThat(answer.body()).contains("请先登录审批工作台修改密码"));
    }

    @Test
    void opensEverythingAfterTheFirstChange() {
        staff.isGiven(CLERK, GIVEN, "window");
        browser.signIn(CLERK, GIVEN);

        assertThat(Browser.target(change(GIVEN, NewStaff.PASSWORD, NewStaff.PASSWORD)))
                .isEqualTo(PAGE);

        assertThat(browser.get(PAGE + "?changed").body()).contains("密码已经修改");
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(byBasic(CLERK, NewStaff.PASSWORD, "GET", COUNT, null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsAPasswordWithTheBlanksThatWereTyped() {
        String fresh = NewStaff.PASSWORD + " again ";
        staff.comes(CLERK, "window");
        browser.signIn(CLERK, NewStaff.PASSWORD);

        change(NewStaff.PASSWORD, fresh, fresh);

        assertThat(byBasic(CLERK, fresh, "GET", COUNT, null).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheSessionThatChangesThePasswordAndEndsTheOthers() {
        staff.comes(CLERK, "window");
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(CLERK, NewStaff.PASSWORD);
        browser.signIn(CLERK, NewStaff.PASSWORD);

        change(NewStaff.PASSWORD, GIVEN, GIVEN);

        assertThat(browser.get("/staff/cases").statusCode()).isEqualTo(200);
        assertThat(Browser.target(elsewhere.get("/staff/cases"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云山江水 all day long   | 一望无际的大海边 | 一望无际的大海   | 两次填写的新密码不一样
            云山江水 all day long   | 一望无际         | 一望无际         | 至少10个字符
            云山江水 all day long   | 云山江水 all day long | 云山江水 all day long | 最近用过的5个密码
            """)
    void saysWhyAPasswordIsNotChanged(String present, String fresh, String again, String why) {
        staff.comes(CLERK, "window");
        browser.signIn(CLERK, NewStaff.PASSWORD);

        HttpResponse<String> answer = change(present, fresh, again);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("密码没有修改").contains(why);
    }

    @Test
    void takesNoneOfTheFivePasswordsThatSomebodyHadLast() {
        staff.comes(CLERK, "window");
        browser.signIn(CLERK, NewStaff.PASSWORD);
        String now = NewStaff.PASSWORD;
        for (int turn = 1; turn <= 4; turn++) {
            String next = "the tide comes in, turn " + turn;
            assertThat(change(now, next, next).statusCode()).isEqualTo(302);
            now = next;
        }

        assertThat(change(now, NewStaff.PASSWORD, NewStaff.PASSWORD).body()).contains("最近用过的5个密码");

        assertThat(change(now, GIVEN, GIVEN).statusCode()).isEqualTo(302);
        assertThat(change(GIVEN, NewStaff.PASSWORD, NewStaff.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void hasTheAdministratorTakeGoodPasswordsTooAndSaysWhy() {
        HttpResponse<String> answer = byBasic("admin", "admin", "POST", "/engine-rest/user/create", """
                {"profile":{"id":"li.si","firstName":"李四","lastName":""},"credentials":{"password":"Li.Si123"}}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("密码不符合要求").contains("至少10个字符").contains("不能含有用户名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../admin", "zhang san", "zhang..san", ".zhang", "张三", "a/b", "*"})
    void refusesAUserNameThatNoHallGives(String name) {
        HttpResponse<String> answer =
                byBasic("admin", "admin", "POST", "/engine-rest/user/create", """
                {"profile":{"id":"%s","firstName":"","lastName":""},"credentials":{"password":"a quite new one 77"}}""".formatted(name));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("用户名用字母和数字");
    }

    /** Two that read alike, in a list or on a paper, are one to whoever reads it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            user/create  | {"profile":{"id":"Zhang.San","firstName":"","lastName":""},"credentials":{"password":"a quite new one 77"}}
            user/create  | {"profile":{"id":"zhang.san","firstName":"","lastName":""},"credentials":{"password":"a quite new one 77"}}
            user/create  | {"profile":{"id":"Examiner","firstName":"","lastName":""},"credentials":{"password":"a quite new one 77"}}
            user/create  | {"profile":{"id":"camunda-Admin","firstName":"","lastName":""},"credentials":{"password":"a quite new one 77"}}
            group/create | {"id":"WINDOW","name":"","type":""}
            group/create | {"id":"Inspector2","name":"","type":""}
            """)
    void refusesANameThatReadsLikeAnother(String path, String json) {
        staff.comes(CLERK, "window");
        long before =
                identity.createUserQuery().count() + identity.createGroupQuery().count();

        HttpResponse<String> answer = byBasic("admin", "admin", "POST", "/engine-rest/" + path, json);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("已经是一名人员或者一个岗位的名称");
        assertThat(identity.createUserQuery().count()
                        + identity.createGroupQuery().count())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "Applicant"})
    void refusesANameThatTheRegisterUsesItself(String name) {
        HttpResponse<String> answer = create(name);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("“" + name + "”是系统在办件记录里自己用的名称");
    }

    /** Who came under the name would see the cases of whoever had it. */
    @ParameterizedTest
    @ValueSource(strings = {"ledger_entry set actor", "opinion set person"})
    void refusesTheNameOfSomebodyWhoWent(String kept) {
        String number = hall.receives("outdoor-advertising-permit");
        posts.accept(number);
        database.update("update " + kept + " = 'wang.wu' where case_number = ?", number);

        HttpResponse<String> answer = create("Wang.Wu");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("“Wang.Wu”是以前一名人员的用户名");
    }

    private HttpResponse<String> create(String name) {
        return byBasic("admin", "admin", "POST", "/engine-rest/user/create", """
                {"profile":{"id":"%s","firstName":"","lastName":""},"credentials":{"password":"a quite new one 77"}}""".formatted(name));
    }

    /** As it was kept before: SHA-512 with the engine's salt. */
    @Test
    void takesAnOldHashOnceMoreAndKeepsItWell() {
        staff.comes(CLERK, "window");
        database.update("delete from staff_password where user_id = ?", CLERK);
        database.update(
                "update act_id_user set salt_ = ?, pwd_ = ? where id_ = ?",
                OldHash.SALT,
                OldHash.of(NewStaff.PASSWORD),
                CLERK);

        browser.signIn(CLERK, NewStaff.PASSWORD);

        assertThat(browser.get("/staff/cases").statusCode()).isEqualTo(200);
        assertThat(hash(CLERK)).startsWith("{bcrypt-sha256}$2");
        assertThat(identity.checkPassword(CLERK, NewStaff.PASSWORD)).isTrue();
    }

    @Test
    void asksForAChangeOfAnOldPasswordThatIsNotGood() {
        staff.comes(CLERK, "window");
        database.update("delete from staff_password where user_id = ?", CLERK);
        database.update(
                "update act_id_user set salt_ = ?, pwd_ = ? where id_ = ?", OldHash.SALT, OldHash.of("123456"), CLERK);

        browser.signIn(CLERK, "123456");

        assertThat(Browser.target(browser.get("/staff/cases"))).isEqualTo(PAGE);
    }

    private String hash(String person) {
        return database.queryForObject("select pwd_ from act_id_user where id_ = ?", String.class, person);
    }

    private HttpResponse<String> change(String present, String fresh, String again) {
        return browser.post(PAGE, FORM, browser.form(PAGE, "present", present, "fresh", fresh, "again", again));
    }

    private HttpResponse<String> byBasic(String person, String password, String verb, String path, String json) {
        HttpHeaders basic = new HttpHeaders();
        basic.setBasicAuth(person, password, java.nio.charset.StandardCharsets.UTF_8);
        return new Browser(port)
                .send(browser.request(path)
                        .header(HttpHeaders.AUTHORIZATION, basic.getFirst(HttpHeaders.AUTHORIZATION))
                        .header(HttpHeaders.CONTENT_TYPE, "application/json")
                        .method(verb, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }
}
