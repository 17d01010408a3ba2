package org.tongban.document;

/** There is no such paper. */
public class UnknownDocument extends RuntimeException {

    UnknownDocument(long id) {
        super("没有找到文书 %d。".formatted(id));
    }
}
