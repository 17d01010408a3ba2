package org.tongban.calendar;

import org.tongban.text.Told;

/** A limit has more working days than any has; the message is a Chinese sentence for the person who works on the case. */
public final class LimitTooLong extends Told {

    LimitTooLong(int workingDays) {
        super("时限不得超过%d个工作日，这里是%d个工作日，没有执行，请联系流程设计岗改正。".formatted(Limit.LONGEST, workingDays));
    }
}
