package org.tongban.caller;

import org.tongban.text.Told;

/** Refusal: so much of this is under way that one more would keep everybody waiting; the message is a Chinese sentence. */
public final class Busy extends Told {

    public Busy(String sentence) {
        super(sentence);
    }
}
