package org.tongban.catalog.version;

import org.springframework.modulith.NamedInterface;
import org.tongban.text.Told;
import org.tongban.text.Typed;

/** Refusal: the catalogue has no item or one-thing with this key. */
@NamedInterface("version")
public class UnknownOffering extends Told {

    /** Characters; longer is no key. */
    private static final int LONGEST = 80;

    public UnknownOffering(String key) {
        super("目录中没有事项或“一件事”：" + Typed.cut(key, LONGEST));
    }
}
