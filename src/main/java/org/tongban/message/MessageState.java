package org.tongban.message;

/** What has become of a message. */
enum MessageState {
    WAITING("等待发送"),
    SENT("已发送"),
    /** Not tried again by itself; an administrator may have it tried again. */
    FAILED("发送失败，等待管理员处理"),
    /** There is nobody to send it to. */
    UNDELIVERABLE("未发送");

    private final String label;

    MessageState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
