package org.tongban.workbench;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.organisation.Post;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a designer says of a department's new post. */
@Command(name = "post", description = "给一个部门增加岗位，例如城市管理局的城管审查岗；写入 posts.yaml 和 Modeler 的模板。")
final class NewPostCommand implements Callable<Integer> {

    @Parameters(paramLabel = "<key>", description = "岗位的键，流程里写作候选组，例如 urban-management-examiner")
    private String key = "";

    @Option(names = "--name", required = true, paramLabel = "<name>", description = "部门简称加审查岗、审核岗或者核查岗，例如 城管审查岗")
    private String name = "";

    @Option(names = "--department", required = true, paramLabel = "<department>", description = "部门的全称，例如 城市管理局")
    private String department = "";

    @Option(names = "--into", description = "processes 和 forms 所在的文件夹，缺省为当前文件夹", defaultValue = ".")
    private Path into = Path.of(".");

    private NewCommand.@Nullable Terminal terminal;

    void terminal(NewCommand.Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        Workshop workshop =
                new Workshop(into, false, Objects.requireNonNull(terminal).out());
        new NewPost(workshop, new Post(key, name, department)).write();
        return 0;
    }
}
