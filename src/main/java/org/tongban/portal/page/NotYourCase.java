package org.tongban.portal.page;

import org.tongban.text.Told;

/** Refusal: this person has nothing to do with the case, or not with this part of it now. */
public class NotYourCase extends Told {

    public NotYourCase() {
        super("您不是本办件的经办人员，不能查看。需要查看的，请联系窗口负责人。");
    }

    /** @param reason the whole refusal, in Chinese */
    public NotYourCase(String reason) {
        super(reason);
    }
}
