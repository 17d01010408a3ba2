package org.tongban.cases.intake;

import org.tongban.text.Told;

/** There is no draft with this id. */
public class UnknownDraft extends Told {

    public UnknownDraft() {
        super("没有找到这份草稿：续填码有误，或者草稿已经超过30天被清除。请重新填写申请。");
    }
}
