package org.tongban.engine.check.law;

import static org.tongban.engine.check.model.Rule.eachFlow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.Limit;
import org.tongban.cases.DecidingForm;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.limit.LimitWords;
import org.tongban.organisation.HeldPost;
import org.tongban.organisation.PostFile;

/** Who does the work, and until when. */
public final class PostRules {

    private static final Set<String> INSPECTIONS = Set.of("inspect", "joint-inspect");

    /** What is asked of a file of posts for itself, and when it is published by the posts that are there. */
    public static final Rule READABLE = Rule.of(
            "readable-posts",
            "B5",
            "岗位文件 posts.yaml 写明每个部门岗位的 key、名称和部门，名称是部门简称加所履行职责的岗位名；已经有的岗位不改、不删",
            "The file of posts has a key, a name that tells the work, and a department for each; none that is there is changed or left out",
            models -> models.files().stream()
                    .filter(file -> file.name().equals(PostFile.NAME))
                    .flatMap(file -> PostFile.faults(file.text()).stream()
                            .map(fault -> file.whole().saying(fault))));

    public static final List<Rule> RULES = List.of(
            READABLE,
            Rule.of(
                    "task-post",
                    "B5",
                    "人工任务应当交给一个岗位（候选组），不指定个人；目录变更的审查交给合法性审查岗和目录联审岗",
                    "A user task is given to one post (candidate group) and to no single person; a change of the catalogue is"
                            + " reviewed by the posts for it",
                    models -> models.flows().flatMap(flow -> flow.each(UserTask.class)
                            .filter(task -> !hasPost(models, task))
                            .map(task -> flow.at(task).saying(String.valueOf(task.getCamundaCandidateGroups()))))),
            Rule.of(
                    "deciding-post",
                    "行政许可法 第三十二条、第三十八条、第六十九条",
                    "作出决定、决定是否撤销的任务应当交给决定岗，受理结论和当场决定交给窗口受理岗，承诺的核查和听取陈述、申辩交给承诺核查岗，目录变更的审查交给合法性审查岗、目录联审岗",
                    "A decision and a revocation are given to the deciding post, acceptance and a decision on the spot to the window, a verification and a hearing to the verifier, the reviews of a change to their posts",
                    eachFlow(flow -> flow.each(UserTask.class)
                            .filter(PostRules::isDecidedElsewhere)
                            .map(task -> flow.at(task).saying(String.valueOf(task.getCamundaCandidateGroups()))))),
            Rule.of(
                    "task-limit",
                    "B5、行政许可法 第八十二条",
                    "人工任务应当有以工作日写明的时限",
                    "A user task has a limit in working days",
                    eachFlow(flow -> flow.each(UserTask.class)
                            .filter(task -> !isLimit(flow, task.getCamundaDueDate())
                                    || LimitWords.isWarning(
                                            task.getCamundaDueDate().strip()))
                            .map(task -> flow.at(task).saying(String.valueOf(task.getCamundaDueDate()))))),
            Rule.of(
                    "timer-words",
                    "行政许可法 第八十二条",
                    "定时器应当写“5个工作日”这样的持续时间，或者办件上的期限名称",
                    "A timer is a duration such as 5个工作日, or the name of a limit of the case",
                    eachFlow(flow -> flow.each(TimerEventDefinition.class)
                            .filter(timer -> timer.getTimeDuration() == null
                                    || !isLimit(flow, timer.getTimeDuration().getTextContent()))
                            .map(flow::around))),
            Rule.of(
                    "two-inspectors",
                    "行政许可法 第三十四条第三款",
                    "现场核查应当由两名以上工作人员各办一份",
                    "An on-site verification is done by two or more staff, each for themselves",
                    eachFlow(flow -> flow.each(UserTask.class)
                            .filter(task -> INSPECTIONS.contains(String.valueOf(task.getCamundaFormRef())))
                            .filter(task -> people(task.getLoopCharacteristics()) < 2)
                            .map(flow::at))));

    private PostRules() {}

    private static boolean hasPost(Models models, UserTask task) {
        return task.getCamundaCandidateGroups() != null
                && models.post(task.getCamundaCandidateGroups()).isPresent()
                && Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers())
                        .allMatch(name -> name == null);
    }

    private static boolean isDecidedElsewhere(UserTask task) {
        Optional<HeldPost> post = HeldPost.of(String.valueOf(task.getCamundaCandidateGroups()));
        return DecidingForm.of(String.valueOf(task.getCamundaFormRef()))
                .filter(form -> post.filter(form::isOf).isEmpty())
                .isPresent();
    }

    /** The day of a change is none of a case, and the limits of a case are none of a change. */
    private static boolean isLimit(Flow flow, @Nullable String words) {
        return words != null
                && LimitWords.understands(words.strip())
                && (Limit.parse(words.strip()).isPresent()
                        || words.strip().equals(LimitWords.EFFECTIVE) == flow.isOfOffice());
    }

    private static int people(@Nullable LoopCharacteristics loop) {
        if (!(loop instanceof MultiInstanceLoopCharacteristics many) || many.getLoopCardinality() == null) {
            return 1;
        }
        String count = many.getLoopCardinality().getTextContent().strip();
        return count.matches("\\d{1,2}") ? Integer.parseInt(count) : 1;
    }
}
