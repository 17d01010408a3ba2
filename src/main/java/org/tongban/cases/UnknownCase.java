package org.tongban.cases;

import org.tongban.text.Told;
import org.tongban.text.Typed;

/** There is no such case, or not for somebody with this query code. */
public class UnknownCase extends Told {

    /** Characters; longer is no number of a case. */
    private static final int LONGEST = 40;

    public UnknownCase(String number) {
        super("没有找到办件 %s，请核对办件编号和查询码。".formatted(Typed.cut(number, LONGEST)));
    }
}
