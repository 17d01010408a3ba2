package org.tongban.portal.page;

/** There is nothing at this address. */
class NoSuchPage extends RuntimeException {

    NoSuchPage() {
        super("没有找到您要的内容，它可能已经更换。");
    }
}
