package org.tongban.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.tongban.engine.Post;

/**
 * The staff of a hall to try things out with; everybody's password is the user name, which no other account may have and
 * which is good on one's own machine only.
 */
final class DemoStaff {

    private DemoStaff() {}

    static List<Person> people() {
        return List.of(
                new Person("admin", "管理员", Groups.CAMUNDA_ADMIN),
                new Person("window", "王芳", Post.WINDOW.group()),
                new Person("examiner", "李明", Post.EXAMINER.group()),
                new Person("examiner2", "赵敏", Post.EXAMINER.group()),
                new Person("reviewer", "陈静", Post.REVIEWER.group()),
                new Person("head", "刘建国", Post.HEAD.group()),
                new Person("inspector", "周强", Post.INSPECTOR.group()),
                new Person("inspector2", "吴磊", Post.INSPECTOR.group()),
                new Person("issuer", "孙丽", Post.ISSUER.group()),
                new Person("verifier", "郑军", Post.VERIFIER.group()),
                new Person("designer", "林晓", Post.DESIGNER.group()),
                new Person("legal", "何敏", Post.LEGAL.group()),
                new Person("board", "马国强", Post.BOARD.group()));
    }

    static boolean has(String id) {
        return people().stream().anyMatch(person -> person.id().equals(id));
    }
}
