package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.demo.People;
import org.tongban.workbench.Workbench;

/** What the command line makes is put among the files of a hall, which works with it; after all tests, as each hall would read it. */
class NewItemRunsIT {

    private static final String LONG_AGO = "2025-01-01";

    private static final String ANSWERS = """
            {"applicantKind": "natural-person", "applicantName": "张三", "applicantId": "11010519491231002X",
             "phone": "13800138000", "address": "章贡区文清路1号", "delivery": "window", "agent": false,
             "signMatter": "设置招牌"%s}
            """;
    private static final String OTHERS =
            ", \"foodMatter\": \"小吃\", \"fireMatter\": \"店面\", \"registerMatter\": \"登记\", \"handOver\": \"together\"";

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext context;

    private Hall hall;
    private Posts posts;

    /** Nothing orders the registration; food and fire safety wait for the sign and are looked at together. */
    @BeforeAll
    static void openAHallWithNewItems() throws IOException {
        Workbench designer = new Workbench(folder);
        designer.item("register", "摊贩登记", "--from", LONG_AGO, "--kind", "immediate");
        designer.item("sign", "招牌设置许可", "--from", LONG_AGO);
        designer.item("food", "小吃经营许可", "--from", LONG_AGO, "--inspection");
        designer.item("fire", "消防检查", "--from", LONG_AGO, "--inspection");
        designer.bundle(
                "stall",
                "摆摊“一件事”",
                "--items",
                "register,sign,food,fire",
                "--after",
                "food:sign,fire:sign",
                "--from",
                LONG_AGO);
        designer.item("banner", "悬挂横幅许可", "--from", LONG_AGO);
        toTheDepartment();
        Files.createDirectory(folder.resolve("demo"));
        Files.writeString(
                folder.resolve("demo/banner.json"), ANSWERS.formatted("").replace("signMatter", "bannerMatter"));
        Files.writeString(folder.resolve("demo/sign.json"), ANSWERS.formatted(""));
        Files.writeString(folder.resolve("demo/stall.json"), ANSWERS.formatted(OTHERS));
        onTheClassPath(true);
        context = OwnHall.open("newItems", "jdbc:h2:mem:new-items;DB_CLOSE_DELAY=-1", folder.resolve("files"));
    }

    /** The department has a post of its own, which the item's flow and entry name. */
    private static void toTheDepartment() throws IOException {
        Files.writeString(folder.resolve("processes/posts.yaml"), """
                posts:
                  - {key: banner-examiner, name: 城管审查岗, department: 城市管理局}
                """);
        Path flow = folder.resolve("processes/item/banner.bpmn");
        Path entry = folder.resolve("processes/item/banner.yaml");
        Files.writeString(flow, Files.readString(flow).replace("\"examiner\"", "\"banner-examiner\""));
        Files.writeString(entry, Files.readString(entry).replace("post: 审查岗", "post: 城管审查岗"));
    }

    @AfterAll
    static void close() throws IOException {
        onTheClassPath(false);
        context.close();
    }

    /** Lays the new files beside the tests' own, where a hall that starts finds them, or takes them away again. */
    private static void onTheClassPath(boolean there) throws IOException {
        Path tests = new ClassPathResource("catalog").getFile().toPath().getParent();
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().matches(".*\\.(bpmn|yaml|form|json)"))
                    .toList();
        }
        for (Path file : files) {
            Path copy = tests.resolve(folder.relativize(file));
            if (there) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(copy);
            }
        }
    }

    @BeforeEach
    void begin() {
        hall = context.getBean(Hall.class);
        hall.openOn(Hall.FIRST_DAY);
        posts = new Posts(context.getBean(People.class));
    }

    @Test
    void runsANewItemFromApplicationToDelivery() {
        String number = hall.receives("sign");
        posts.accept(number);
        grant(number);
        posts.deliver(number);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.openTasks(number)).isEmpty();
    }

    @Test
    void givesADepartmentsOwnPostItsTasks() {
        IdentityService identity = context.getBean(IdentityService.class);
        identity.createMembership("examiner2", "banner-examiner");
        String number = hall.receives("banner");
        posts.accept(number);

        hall.does("examiner2", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "符合条件。"));
        decide(number);

        assertThat(context.getBean(CaseRegister.class).opinions(number))
                .extracting(Opinion::post)
                .contains("城管审查岗");
    }

    @Test
    void runsANewOneThingWithOneVisitForBothDepartments() {
        String number = hall.receives("stall");
        posts.accept(number);
        atTheWindow(number);
        grant(hall.child(number, "sign"));
        posts.examine(hall.child(number, "food"));
        posts.examine(hall.child(number, "fire"));
        visit("inspector", number);
        visit("inspector2", number);
        decide(hall.child(number, "food"));
        decide(hall.child(number, "fire"));
        posts.deliver(number);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.children(number)).allMatch(child -> child.state() == CaseState.CLOSED);
    }

    @Test
    void refusesWhatWaitedForAnItemThatIsNotGrantedAndHandsOverTheRest() {
        String number = hall.receives("stall");
        posts.accept(number);
        atTheWindow(number);
        String sign = hall.child(number, "sign");
        posts.examine(sign);
        posts.review(sign);
        posts.reject(sign, "设置位置遮挡消防登高面。");

        assertThat(hall.the(hall.child(number, "food")).state()).isEqualTo(CaseState.REFUSED);
        assertThat(hall.the(hall.child(number, "fire")).reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("“招牌设置许可”没有办成"));
        assertThat(hall.openTasks(number)).containsExactly("UserTask_Deliver");

        posts.deliver(number);

        assertThat(hall.the(hall.child(number, "register")).state()).isEqualTo(CaseState.CLOSED);
    }

    private void grant(String number) {
        posts.examine(number);
        decide(number);
    }

    private void decide(String number) {
        posts.review(number);
        posts.approve(number);
    }

    private void atTheWindow(String number) {
        hall.does("window", hall.child(number, "register"), "UserTask_DecideOnTheSpot", Map.of("decision", "approved"));
    }

    private void visit(String inspector, String number) {
        hall.does(
                inspector,
                number,
                "UserTask_InspectJointly",
                Map.of(
                        "findings",
                        List.of(
                                Map.of("item", "food", "finding", "pass", "record", "符合。"),
                                Map.of("item", "fire", "finding", "pass", "record", "符合。"))));
    }
}
