package org.tongban.text;

import java.util.Objects;

/** A refusal that is told to the person it concerns: its message is a Chinese sentence without identifiers. */
public abstract class Told extends RuntimeException {

    /** @param sentence what the person reads */
    protected Told(String sentence) {
        super(sentence);
    }

    /** @return the sentence, which every such refusal has */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
