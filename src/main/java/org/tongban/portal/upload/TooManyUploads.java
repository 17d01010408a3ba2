package org.tongban.portal.upload;

import org.tongban.text.Told;

/** Refusal: too much has come from this address within the hour. */
public class TooManyUploads extends Told {

    TooManyUploads() {
        super("您所在的网络一小时内提交的次数或者文件太多，请一小时后再试。已经保存的内容不会丢失。");
    }
}
