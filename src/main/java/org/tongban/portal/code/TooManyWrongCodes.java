package org.tongban.portal.code;

import org.tongban.text.Told;

/** Refusal: too many wrong query codes were tried for this number from this network. */
public class TooManyWrongCodes extends Told {

    TooManyWrongCodes() {
        super("查询码输错次数过多，请十分钟后再试。");
    }
}
