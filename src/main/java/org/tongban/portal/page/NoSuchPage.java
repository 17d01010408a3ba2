package org.tongban.portal.page;

import org.tongban.text.Told;

/** There is nothing at this address. */
public class NoSuchPage extends Told {

    public NoSuchPage() {
        super("没有找到您要的内容，它可能已经更换。");
    }
}
