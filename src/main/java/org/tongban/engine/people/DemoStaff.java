package org.tongban.engine.people;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.tongban.organisation.HeldPost;

/**
 * The staff of a hall to try things out with; everybody's password is the user name, which no other account may have and
 * which is good on one's own machine only.
 */
final class DemoStaff {

    private DemoStaff() {}

    static List<Person> people() {
        return List.of(
                new Person("admin", "管理员", Groups.CAMUNDA_ADMIN),
                new Person("window", "王芳", HeldPost.WINDOW.group()),
                new Person("examiner", "李明", HeldPost.EXAMINER.group()),
                new Person("examiner2", "赵敏", HeldPost.EXAMINER.group()),
                new Person("reviewer", "陈静", HeldPost.REVIEWER.group()),
                new Person("head", "刘建国", HeldPost.HEAD.group()),
                new Person("inspector", "周强", HeldPost.INSPECTOR.group()),
                new Person("inspector2", "吴磊", HeldPost.INSPECTOR.group()),
                new Person("issuer", "孙丽", HeldPost.ISSUER.group()),
                new Person("verifier", "郑军", HeldPost.VERIFIER.group()),
                new Person("designer", "林晓", HeldPost.DESIGNER.group()),
                new Person("legal", "何敏", HeldPost.LEGAL.group()),
                new Person("board", "马国强", HeldPost.BOARD.group()));
    }

    static boolean has(String id) {
        return people().stream().anyMatch(person -> person.id().equals(id));
    }
}
