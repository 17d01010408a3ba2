package org.tongban.catalog;

/** Refusal: the catalogue has no item or one-thing with this key. */
public class UnknownOffering extends RuntimeException {

    UnknownOffering(String key) {
        super("目录中没有事项或“一件事”：" + key);
    }
}
