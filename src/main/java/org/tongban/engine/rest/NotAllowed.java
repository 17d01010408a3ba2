package org.tongban.engine.rest;

import jakarta.ws.rs.core.Response.Status;
import org.tongban.text.Told;

/** Something came to the engine's interfaces that no line of the list of doors allows. */
final class NotAllowed extends Told {

    private final Status status;

    private NotAllowed(Status status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static NotAllowed closed() {
        return new NotAllowed(Status.FORBIDDEN, "您没有权限进行这项操作。");
    }

    static NotAllowed unfit() {
        return new NotAllowed(Status.BAD_REQUEST, "提交的内容不完整或者不正确，没有执行。");
    }

    static NotAllowed unreadable() {
        return new NotAllowed(Status.BAD_REQUEST, "填写的内容含有不能识别的字符，请删去后重新填写。");
    }

    static NotAllowed named() {
        return new NotAllowed(Status.BAD_REQUEST, "文件名不得含有“..”、反斜杠或者冒号，也不得以斜杠开头，没有执行。");
    }

    static NotAllowed forARegion() {
        return new NotAllowed(Status.BAD_REQUEST, "部署时不要填写租户（Tenant ID）：流程和表单由各区划共用，请清空后重新部署。");
    }

    static NotAllowed tooLarge() {
        return new NotAllowed(Status.REQUEST_ENTITY_TOO_LARGE, "提交的内容太大，没有执行。");
    }

    Status status() {
        return status;
    }
}
