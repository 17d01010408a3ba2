package org.tongban.engine.check;

import java.util.List;
import org.tongban.engine.check.book.Report;
import org.tongban.engine.check.model.Finding;

/** The application's own models break rules, so it does not start. */
class BrokenModels extends RuntimeException {

    BrokenModels(List<Finding> findings) {
        super("流程、清单或者表单违反规则，系统没有启动：%n%n%s".formatted(new Report(findings).forPeople()));
    }
}
