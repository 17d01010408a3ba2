package org.tongban.command;

/** Something the designer asked for that cannot be made, said in a sentence. */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }
}
