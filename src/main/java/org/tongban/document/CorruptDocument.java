package org.tongban.document;

/** A stored page no longer matches its fingerprint: somebody has changed it behind the application's back. */
public class CorruptDocument extends RuntimeException {

    CorruptDocument(String number) {
        super("文书 %s 的存储内容与签发时不一致，请联系系统管理员。".formatted(number));
    }
}
