package org.tongban.catalog;

import org.tongban.text.Typed;

/** Refusal: the catalogue has no item or one-thing with this key. */
public class UnknownOffering extends RuntimeException {

    /** Characters; longer is no key. */
    private static final int LONGEST = 80;

    UnknownOffering(String key) {
        super("目录中没有事项或“一件事”：" + Typed.cut(key, LONGEST));
    }
}
