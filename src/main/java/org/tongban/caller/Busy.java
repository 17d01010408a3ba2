package org.tongban.caller;

/** Refusal: so much of this is under way that one more would keep everybody waiting; the message is a Chinese sentence. */
public final class Busy extends RuntimeException {

    public Busy(String sentence) {
        super(sentence);
    }
}
