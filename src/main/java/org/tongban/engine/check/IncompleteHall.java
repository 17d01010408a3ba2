package org.tongban.engine.check;

import java.util.List;

/** Papers could not say who has made them or how to contest them. */
class IncompleteHall extends RuntimeException {

    /** @param missing the settings, in words */
    IncompleteHall(List<String> missing) {
        super("文书上要写明办理机关、行政复议机关、提交行政复议申请书的互联网渠道和管辖法院，还没有设置：" + String.join("；", missing) + "。请补充后重新启动。");
    }
}
