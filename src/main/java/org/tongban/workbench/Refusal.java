package org.tongban.workbench;

/** Something the designer asked for that cannot be made, said in a sentence. */
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }
}
