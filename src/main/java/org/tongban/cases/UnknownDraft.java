package org.tongban.cases;

/** There is no draft with this id. */
public class UnknownDraft extends RuntimeException {

    UnknownDraft() {
        super("没有找到这份申请草稿，请重新填写。");
    }
}
